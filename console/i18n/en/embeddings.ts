export const embeddings = {
  'settings.section.embeddings': 'Search by meaning',
  'embeddings.lead':
    'Customers ask in other words than the article’s. A server with an embeddings model points to the passages that speak of the same thing. The assistant shows them as quotes when it passes a conversation on, and gives them to the language model where you use one. What it sends as an answer is still decided by the article’s words.',
  'embeddings.leaves':
    'What goes to this address: public articles and customers’ questions. Names, addresses, identity, account, card and phone numbers and passwords are masked before. Internal articles never leave.',
  'embeddings.enabled': 'Search by meaning, too',
  'embeddings.enabled.hint':
    'Where the server is silent for longer than 0.7 seconds, the assistant answers without it.',
  'embeddings.address.hint': 'Any OpenAI-compatible server (/v1/embeddings): Ollama, vLLM, llama.cpp or a service.',
  'embeddings.name.hint': 'An embeddings model, not one for chat; best one that knows Polish.',
  'embeddings.progress_one': '{{ready}} of {{count}} passage is ready.',
  'embeddings.progress_other': '{{ready}} of {{count}} passages are ready.',
  'embeddings.ready_one': 'Ready: {{count}} passage of your articles.',
  'embeddings.ready_other': 'Ready: {{count}} passages of your articles.',
  'embeddings.try.hint': 'We send three sentences about an invented shop. Nothing is stored.',
  'embeddings.try.good': 'It works: a question comes nearer to its answer than to another sentence.',
  'embeddings.try.poor':
    'The server answers, but a question comes less near to its answer than to another sentence. Check that the model knows Polish, and whether it wants words before a text.',
  'embeddings.before': 'Words before a text',
  'embeddings.before.lead':
    'Some models want a prefix, for example “query: ” and “passage: ”. The model’s description tells; mostly both fields stay empty.',
  'embeddings.before.question': 'Before a customer’s question',
  'embeddings.before.passage': 'Before a passage of an article',
}
