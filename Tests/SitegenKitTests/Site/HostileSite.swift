import SitegenKit
import TestSupport

/// Small sites with what authors do not think of, all of it allowed.
enum HostileSite: CaseIterable {
    /// Signs of HTML, JSON and URLs in every text that a template shows.
    case signs
    /// Signs in names of files and folders, and in codes.
    case paths
    /// Letters of other scripts, marks that change the direction, and white space that is none.
    case scripts
    /// Raw HTML that is not balanced.
    case raw
    /// Folders without pages of their own, catalogues without entries, pages without text.
    case empty

    var snapshot: Snapshot {
        var texts = files
        texts["content/site.yaml"] = """
            title: \(title)
            description: A site.
            url: https://example.org/docs/
            author: \(title)
            edit: https://example.org/edit/
            html: sanitize
            footer: '*Foot* & [home](index.md)'
            nav:
              - index.md
              - {title: 'A "<b>" & more', items: [index.md, {title: "It's", link: 'https://example.org/?a=1&b=2'}]}

            """
        if texts["content/index.md"] == nil {
            texts["content/index.md"] = page("title: Home\ndescription: The way in.")
        }
        return Snapshot(texts: texts)
    }

    private var title: String {
        switch self {
        case .signs: #"'A "B" & <C> --> </title></script>'"#
        case .scripts: "'שלום \u{202E}abc 日本'"
        default: "Hostile"
        }
    }

    private var files: [String: String] {
        switch self {
        case .signs:
            let front = #"description: 'A <i> & "b" \ '' -->'"#
            return [
                "content/index.md": page("title: '<!-- Home'\ndescription: 'Home & <b>'"),
                "content/a.md": page(
                    #"title: '</title><script>x()</script> "q"'"# + "\n\(front)\ndate: 2026-01-01\ntags: ['<', '\"']\n"
                        + "aliases: ['/old & \"gone\"/']\naction: {label: '<Go> & \"go\"', link: index.md}",
                    "## A `<h2>` & \"more\"\n\n[x](a.md#a-h2--more \"t\\\"<\")\n\n### &lt;/h3&gt;\n"),
                "content/c/catalogue.yaml": """
                title: 'Codes "<&>"'
                entry: 'co"de'
                description: '"><'
                classes: [{id: 'x', match: '^1', title: '"<X>" &', summary: '</p>'}]
                fields: {flavour: {type: string, label: '<"&', facet: true}}
                sections: [{id: one, title: 'One "<&>"'}]

                """,
                "content/c/100.md": page(
                    "name: '<\"&>'\nsummary: 'A `<` & \"b\"'\nflavour: '\"><'\naliases: ['<\"&>y']",
                    "## One \"<&>\"\n\nText \\[100]\n\n```http\n<&>\"'\n```\n"),
                "content/q.md": page("title: Q\nfaq: true", "## Is `<` \"it\"?\n\nYes & no.\n"),
                "content/t.md": page(
                    "title: T\ndescription: Made of fences.",
                    """
                    ```codes title='</caption> "&"'
                    catalogue: c
                    columns: [code, name, class, {field: flavour, title: '</th> "&', words: {'"><': '</td>'}}, {note: <}]
                    notes: {100: '</td> <b> "q" & [100] </script>'}
                    ```

                    ```diagram title='</figcaption> "&"'
                    <b>Which & "what"?

                    - x </li> <i>: [c](a.md) </ul>
                    - "b" &: </span> <script>
                    ```

                    """),
            ]
        case .paths:
            let names = ["a b", "a#b", "a?b", "a%20b", "a&b", "a'b", "a:b", "a+b", "ü", "a.b", "~a", "[a]", "a;b=c,d"]
            var files: [String: String] = [:]
            for name in names {
                let quoted = name.replacing("'", with: "''")
                files["content/\(name)/\(name).md"] = page(
                    "title: 'In \(quoted)'\ndescription: 'Of \(quoted).'", "[home](../index.md)\n")
            }
            files["content/codes/catalogue.yaml"] =
                "title: Codes\ncode: {pattern: '.*'}\nfiles: any\nentries: {file: codes.csv}\n"
            files["content/codes/codes.csv"] =
                "code,name,summary\nC++,One,1\n<a>,Two,2\na/b,Three,3\n..,Four,4\n\"c\"\"d\",Five,5\n%41,Six,6\n"
            return files
        case .scripts:
            return [
                "content/中文/日本語.md": page(
                    "title: 日本語 \u{200B}x\ndescription: العربية \u{2067}x",
                    "## Ünïcode ẞ\n\n## e\u{301} und é\n\n[x](#ünïcode-ß)\n"),
                "content/q.md": page("title: Q\nfaq: true", "## 何？\n\nA.\n\n## What?\n\nB.\n"),
            ]
        case .raw:
            return [
                "content/a.md": page(
                    "title: A\ndescription: Of raw HTML.",
                    """
                    <div><p>one <b>two</p> three</i> </div></div></main>

                    <a href="index.md">x</a></a> <p style="color: red" onclick="x()" id=u>z <br>
                    <img src=x.png alt='"' alt=b>

                    <details><summary>s</summary>

                    ## Head

                    <table><thead><tr><td>x

                    > <blockquote><em>

                    - <div>x <!-- c -- d -->

                    <script>alert(1)</script> <svg><path d=""/></svg> <form action="/x"><input></form>

                    """),
                "content/x.png": "",
            ]
        case .empty:
            return [
                "content/a/b/c/d.md": page("title: D\ndescription: Deep.", ""),
                "content/codes/catalogue.yaml":
                    "title: Codes\nclasses: [{id: 1xx, match: '^1', title: One}, {id: 2xx, match: '^2', title: Two}]\n",
                "content/more/catalogue.yaml": "title: More\n",
                "content/more/E1.md": page("summary: One.", ""),
                "content/e.md": page("title: E\ndescription: Of nothing.", ""),
            ]
        }
    }
}
