/** The path, left to right. A stage may import stages to its left, never to its right. */
const STAGES = [
  'vocabulary',
  'statistics',
  'conversation',
  'knowledge',
  'playbook', // what every stage stands on
  'understanding',
  'reply',
  'writing',
  'procedure',
  'guard',
  'coach',
  'assignment',
  'delivery',
  'turn', // the live path: one message
  'evaluation',
  'audit',
  'radar',
  'ledger',
  'breaker',
  'problem',
  'upkeep',
  'fix', // the improvement path: one mistake
  'replay',
  'pilot',
  'rollout',
  'verification',
  'measure',
]

const TESTS = '\\.test\\.tsx?$|/testing/'
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one file, or miss a third.', {}, { circular: true }),
    forbid('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),

    ...STAGES.slice(0, -1).map((stage, i) =>
      forbid(
        `${stage}-looks-ahead`,
        `core/${stage} comes before what it imports on the path.`,
        { path: `^core/${stage}/`, pathNot: TESTS },
        { path: `^core/(${STAGES.slice(i + 1).join('|')})/` },
      ),
    ),

    forbid(
      'known-stage',
      'Every folder of core has a place in the path above.',
      {},
      { path: '^core/', pathNot: `^core/(${STAGES.join('|')})/` },
    ),

    forbid(
      'through-the-door',
      'Outside a stage, import only the file named after it.',
      { path: '^core/([^/]+)/', pathNot: TESTS },
      { path: '^core/', pathNot: ['^core/$1/', '^core/([^/]+)/\\1\\.ts$'] },
    ),
    forbid(
      'through-the-door-from-outside',
      'Outside core, import only the door of a stage.',
      // What makes the word vectors reads the very tables that the search reads.
      { pathNot: ['^core/', '^training/meaning/', TESTS] },
      { path: '^core/', pathNot: '^core/([^/]+)/\\1\\.ts$' },
    ),
    forbid(
      'through-the-door-of-polish',
      'Outside polish, import only polish.ts.',
      { pathNot: ['^polish/', '^training/(lexicon|polish)/', TESTS] },
      { path: '^polish/', pathNot: '^polish/polish\\.ts$' },
    ),

    forbid(
      'polish-stands-alone',
      'The language engine knows nothing of customer service.',
      { path: '^polish/', pathNot: TESTS },
      { path: '^(core|contract|server|console|widget|training)/' },
    ),
    forbid(
      'core-is-pure',
      'core imports core, polish and pure packages.',
      { path: '^core/', pathNot: TESTS },
      { pathNot: ['^core/', '^polish/', '^node_modules/(marked|date-holidays)/'] },
    ),

    forbid(
      'contract-knows-words-only',
      'contract may use the shared words and zod, not the rules.',
      { path: '^contract/', pathNot: TESTS },
      { pathNot: ['^contract/', '^core/vocabulary/', '^node_modules/zod/'] },
    ),

    forbid(
      'ports-are-interfaces',
      'A port knows core and the failure codes, never a workflow or an adapter.',
      { path: '^server/ports/', pathNot: TESTS },
      { pathNot: ['^server/ports/', '^core/', '^contract/failures/', '^polish/polish\\.ts$'] },
    ),

    forbid(
      'workflows-use-ports',
      'A workflow knows core and ports (and how to hash, which is a pure function).',
      { path: '^server/workflows/', pathNot: TESTS },
      { pathNot: ['^server/(workflows|ports)/', '^core/', '^polish/polish\\.ts$', '^contract/failures/', '^crypto$'] },
    ),

    forbid(
      'adapters-stand-alone',
      'An adapter knows core, ports and itself, never its neighbour.',
      { path: '^server/adapters/([^/]+)/', pathNot: TESTS },
      { path: '^server/', pathNot: ['^server/adapters/$1/', '^server/ports/', '^server/config/'] },
    ),

    forbid(
      'only-compose-builds',
      'compose.ts is the one place that knows which adapter stands behind a port.',
      { path: '^server/', pathNot: ['^server/compose[a-z-]*\\.ts$', '^server/adapters/', TESTS] },
      { path: '^server/adapters/' },
    ),

    forbid(
      'browser-sees-contract-only',
      'console and widget talk to the server through the contract.',
      { path: '^(console|widget)/' },
      { path: '^(core|server|polish|training)/', pathNot: '^core/vocabulary/' },
    ),
    forbid(
      'screens-stand-alone',
      'One screen never imports another; the first steps are made of the sections of the settings.',
      { path: '^console/([^/]+)/', pathNot: ['^console/(app|ui|i18n|testing|start)/', TESTS] },
      { path: '^console/', pathNot: ['^console/$1/', '^console/(app|ui|i18n)/'] },
    ),
    forbid(
      'first-steps-use-settings',
      'The first steps import the settings and no other screen.',
      { path: '^console/start/', pathNot: TESTS },
      { path: '^console/', pathNot: '^console/(start|settings|app|ui|i18n)/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^e2e/screenshots/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
