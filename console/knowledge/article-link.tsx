import { Link } from '@tanstack/react-router'

export function ArticleLink({ article }: { readonly article: { readonly id: string; readonly title: string } }) {
  return (
    <Link to="/knowledge/article/$id" params={{ id: article.id }}>
      {article.title}
    </Link>
  )
}
