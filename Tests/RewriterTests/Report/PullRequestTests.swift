// What a pull request shows, word for word: the Markdown of its body and the annotations on its lines.
import Foundation
import Testing

@testable import Rewriter

@Suite struct PullRequestTests {
  @Test("the body has the numbers, what to do before deploying, each list, and what failed")
  func markdown() throws {
    let report = MarkdownReporter(style: ReportStyle()).report(try ReporterTests.outcome())
    #expect(
      report.output.text == #"""
        ## Move AI Gateway calls to the REST API

        | occurrences | rewritten | needs consent | needs review | rightly left |
        | ---: | ---: | ---: | ---: | ---: |
        | 7 | 2 | 1 | 3 | 1 |

        7 of 7 occurrences accounted for, in 3 files of 9.

        ### Before you deploy

        - [ ] **token-permission** $T (1 site) needs Account › Workers AI › Read, or every call answers 401
        - [ ] **error-shape** b.sh:1 Errors come as &#96;errors&#96; instead of &#96;error&#96;, with other codes. Adapt code that reads errors.

        <details open><summary><b>Rewritten</b> (1)</summary>

        | place | name | what |
        | --- | --- | --- |
        | `b.sh:1` | [`compat-chat`](https://developers.cloudflare.com/ai-gateway/usage/rest-api/) | moves to the REST API. |

        </details>

        <details open><summary><b>Needs your consent</b> (1)</summary>

        | place | name | what |
        | --- | --- | --- |
        | `a b.sh:1` | [`consent-not-given`](https://developers.cloudflare.com/ai-gateway/features/unified-billing/) | sends OPENAI&#95;API&#95;KEY today; on the REST API Cloudflare credits pay. Read the consents and warnings of the place, then rerun with the `--accept` they name. `--accept billing` |

        </details>

        <details open><summary><b>Needs review</b> (3)</summary>

        | place | name | what |
        | --- | --- | --- |
        | `a b.sh:1` | [`dynamic-route`](https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/) | stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. |
        | `a b.sh:2` | [`dynamic-route`](https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/) | stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. |
        | `a b.sh:2` | [`dynamic-route`](https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/) | stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. |

        </details>

        <details><summary><b>Rightly left</b> (1)</summary>

        | place | name | what |
        | --- | --- | --- |
        | `README.md:1` | [`mention`](https://developers.cloudflare.com/ai-gateway/usage/rest-api/) | stays on the old host. Update the text when the code it describes has moved; the report lists these places as documentation to update. |

        </details>

        ### Failed

        - `x\x1b[2J.py`: cannot be read

        <sub>aig-migrate \#(Release.version), facts of \#(Release.catalogDate)</sub>

        """#)
  }

  @Test("nothing of the tree is markup, and no backtick ends its code")
  func hostile() throws {
    let plan = try Sample.plan("a`|``.sh", Sample.host) { occurrence in
      Decision(
        occurrence, .needsReview, reason: .oddUrl, message: "sends `<b>` to @team | [x](y)",
        help: .rest)
    }
    let text = MarkdownReporter(style: ReportStyle()).report(Sample.outcome([plan])).output.text
    let row = try #require(text.split(separator: "\n").first { $0.contains(".sh:1") })
    #expect(row.hasPrefix("| ``` a`\\|``.sh:1 ``` | [`odd-url`]("), "\(row)")
    #expect(row.contains("&#96;&#60;b&#62;&#96; to &#64;team &#124; &#91;x&#93;(y)"), "\(row)")
  }

  @Test("a body is never longer than a host takes")
  func long() throws {
    let plan = try Sample.plan("a.sh", String(repeating: Sample.host + "\n", count: 60)) {
      Sample.refused($0, .oddUrl)
    }
    let text = MarkdownReporter(style: ReportStyle()).report(Sample.outcome([plan])).output.text
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| `a.sh:") } == 50)
    #expect(text.contains("<b>Needs review</b> (60)") && text.contains("… and 10 more.\n"))
  }

  @Test("what failed and what needs a person comes before what would be rewritten")
  func annotations() throws {
    let report = GitHubReporter(style: ReportStyle()).report(try ReporterTests.outcome())
    #expect(
      report.output.text == #"""
        ::error file=x?[2J.py,title=not checked::cannot be read
        ::warning file=a b.sh,line=1,col=14,title=aig-migrate%3A consent-not-given::sends OPENAI_API_KEY today; on the REST API Cloudflare credits pay. Read the consents and warnings of the place, then rerun with the `--accept` they name. Needs --accept billing. https://developers.cloudflare.com/ai-gateway/features/unified-billing/
        ::warning file=a b.sh,line=1,col=47,title=aig-migrate%3A dynamic-route::stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/
        ::warning file=a b.sh,line=2,col=14,title=aig-migrate%3A dynamic-route::stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/
        ::warning file=a b.sh,line=2,col=47,title=aig-migrate%3A dynamic-route::stays on the old host. Keep `/compat` for it; inside a Worker, `env.AI.run("dynamic/…", …)` exists. https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/usage/
        ::notice file=b.sh,line=1,col=14,title=aig-migrate%3A compat-chat::moves to the REST API. Rewrite with: aig-migrate --write https://developers.cloudflare.com/ai-gateway/usage/rest-api/

        """#)
  }
}
