"""The page that explains a pack: one HTML file that loads nothing, readable in any browser and on paper."""

from collections.abc import Sequence
from html import escape

_STYLE = (
    'body{font-family:"Noto Sans SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;'
    "max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1F2328;line-height:1.6}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #D0D4D9;padding:.3rem .6rem .3rem 0;"
    "text-align:left;vertical-align:top}code{font-family:ui-monospace,Consolas,monospace;overflow-wrap:anywhere}"
)


def explanation_html(
    title: str, facts: Sequence[tuple[str, str]], papers: Sequence[tuple[str, str]], how: str
) -> bytes:
    """Return the page: what this is (name and value), what each paper holds, and how to check it."""
    rows = "".join(f"<tr><th>{escape(name)}</th><td><code>{escape(value)}</code></td></tr>" for name, value in facts)
    listed = "".join(f"<tr><td>{escape(name)}</td><td>{escape(words)}</td></tr>" for name, words in papers)
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in how.splitlines() if line.strip())
    page = (
        f'<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><table>{rows}</table>"
        f"<h2>文件</h2><table><tr><th>文件</th><th>内容</th></tr>{listed}</table><h2>怎样核对</h2>{paragraphs}"
        "</body></html>\n"
    )
    return page.encode("utf-8")
