import SitegenKit
import Testing

@Suite struct DataEntryTests {
    @Test func entriesFromATable() async {
        let site = TestSite([
            "content/sqlstate/catalogue.yaml": """
            title: SQLSTATE
            fields: {sources: {type: list, of: string}}
            entries: {file: codes.csv}
            """,
            "content/sqlstate/codes.csv":
                "code,name,summary,sources\n01000,warning,A *warning*.,a;b\n00000,successful_completion,Fine.,\n",
            "content/guide/a.md": page("title: A", "[01000]\n"),
        ])
        await site.expect("")
        let html = await site.output("sqlstate/01000/index.html")
        #expect(html?.contains("A <em>warning</em>.") == true)
        let article = await site.output("guide/a/index.html")
        #expect(article?.contains(#"<a href="../../sqlstate/01000/">01000</a>"#) == true)
        let index = await site.output("sqlstate/index.html")
        let first = index?.range(of: "00000")
        let second = index?.range(of: "01000")
        #expect(first.flatMap { first in second.map { first < $0 } } == true)
    }

    @Test func entriesFromAList() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.yaml}\n",
            "content/exit/codes.yaml": "- {code: 64, name: usage}\n- {code: 01, name: failure}\n",
        ])
        await site.expect("")
        #expect(await site.outputs().keys.contains("exit/01/index.html"))
    }

    /// A code that is there, and none.
    @Test func aCodeIsASingleValue() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.yaml}\n",
            "content/exit/codes.yaml":
                "- {code: [64], name: usage}\n- name: failure\n  code: {a: b}\n- {code: , name: none}\n",
        ])
        await site.expect(
            """
            error[SG014]: `code` must be a single value, not a list
             --> content/exit/codes.yaml:1:10
              |
            1 | - {code: [64], name: usage}
              |          ^^^^^^^^^^^^^^^^^^

            error[SG014]: `code` must be a single value, not a map
             --> content/exit/codes.yaml:3:9
              |
            3 |   code: {a: b}
              |         ^^^^^^

            error[SG013]: This entry has no `code`
             --> content/exit/codes.yaml:4:3
              |
            4 | - {code: , name: none}
              |   ^^^^^^^^^^^^^^^^^^^^
              = help: add `code: ...`

            3 errors

            """)
    }

    @Test func mapsAreNotMerged() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.yaml}\n",
            "content/exit/codes.yaml": "- &one {code: 64, name: usage}\n- <<: *one\n  code: 65\n",
        ])
        await site.expect(
            """
            error[SG012]: This entry has an unknown key `<<`
             --> content/exit/codes.yaml:2:3
              |
            2 | - <<: *one
              |   ^^
              = help: write the keys out: maps are not merged

            1 error

            """)
    }

    @Test func entriesFromOneMarkdownFile() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md": """
            Introduction.

            ## 64 — Usage error

            The call was wrong. See [65].

            ### Example

            Text.

            ## `65`: Data error

            The data was wrong.
            """,
        ])
        await site.expect("")
        let html = await site.output("exit/64/index.html")
        #expect(html?.contains("Usage error") == true)
        #expect(html?.contains(#"<a href="../65/">65</a>"#) == true)
        #expect(html?.contains("Data error</h2>") == false)
        let other = await site.output("exit/65/index.html")
        #expect(other?.contains("Data error") == true)
    }

    /// What a page shows of its text is in its description too; a heading that makes an entry is not shown, so that HTML in it
    /// is an anchor or a note.
    @Test(arguments: [
        ("escape", "Array<T> is", "Array&lt;T&gt; &lt;b&gt;is&lt;/b&gt;"),
        ("sanitize", "Array<T> is", "Array&lt;T&gt; is"), ("allow", "Array is", "Array is"),
    ])
    func whatLooksLikeATagIsText(setting: String, text: String, escaped: String) async throws {
        let site = TestSite([
            "content/site.yaml": "title: Example\ndescription: An example.\nhtml: \(setting)\n",
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md": "## <a name=\"x\"></a>64 Array<T> <b>is</b> <!-- note -->\n\nText.\n",
            "content/a.md": page("title: A", "> Array<T> <b>is</b>\n"),
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/E1.md": page("name: One", "## Part\n\nArray<T> <b>is</b>\n"),
        ])
        for path in ["a/index.html", "codes/E1/index.html"] {
            let html = try #require(await site.output(path))
            #expect(html.contains("<meta name=\"description\" content=\"\(escaped)\""), "\(path)")
        }
        #expect(await site.build().result?.site.pages.first { $0.entry?.code.value == "64" }?.title == "64 " + text)
    }

    @Test func entriesOfOneFileShareItsDefinitions() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md}\n",
            "content/exit/codes.md":
                "## 64 Usage\n\nSee [the page][man].\n\n## 65 Data\n\nText.\n\n[man]: https://example.org/man\n",
            "content/a.md": page("title: A", "[all](exit/codes.md)\n"),
        ])
        #expect(
            await site.output("exit/64/index.html")?.contains(#"<a href="https://example.org/man">the page</a>"#)
                == true)
        #expect(await site.output("a/index.html")?.contains(#"<a href="../exit/">all</a>"#) == true)
    }

    @Test func aDefinitionsLabelCanBeginWithACombiningMark() async throws {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.md, heading: 2}\n",
            "content/exit/codes.md":
                "## 64 Usage\n\nSummary.\n\nSee [a] and [\u{301}a].\n\n## 65 Data\n\nText.\n\n[\u{301}a]: https://example.org/\n",
        ])
        let html = try #require(await site.output("exit/64/index.html"))
        #expect(html.contains("See [a] and <a href=\"https://example.org/\">\u{301}a</a>."))
    }

    /// As a heading of the second level it would begin an entry.
    @Test func aTitleAboveTheEntriesOfAMarkdownFile() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.md}\n",
            "content/codes/codes.md": "# Exit codes\n\nText.\n\n## 1: Findings\n\nSome.\n",
        ])
        await site.expect(
            """
            error[SG026]: A level-1 heading in the body: the page's title is its only one
             --> content/codes/codes.md:1:1
              |
            1 | # Exit codes
              | ^^^^^^^^^^^^
              = help: remove it: the page has the title of its catalogue

            1 error

            """)
    }

    @Test func aTableWithoutACodeIsOneFinding() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.csv}\n",
            "content/exit/codes.csv": "Code,name\n64,usage\n65,data\n",
        ])
        await site.expect(
            """
            error[SG013]: content/exit/codes.csv has no column `code`
             --> content/exit/codes.csv:1:1
              |
            1 | Code,name
              | ^^^^^^^^^
              = help: write `code` for `Code`

            1 error

            """)
    }

    @Test func aTableOfSemicolonsIsOneFinding() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.csv}\n",
            "content/exit/codes.csv": "code;name\n64;usage, wrong\n65;data\n",
        ])
        await site.expect(
            """
            error[SG040]: The values of content/exit/codes.csv are separated by semicolons
             --> content/exit/codes.csv:1:1
              |
            1 | code;name
              | ^^^^^^^^^
              = help: save it with commas between its values, as RFC 4180 has it

            1 error

            """)
    }

    @Test func aFileOfAnotherKind() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.json}\n",
            "content/permalinks.lock": "/exit/64/\n/exit/65/\n",
        ]).with("content/exit/codes.json", .asset(size: 2))
        await site.expect(
            """
            error[SG014]: `codes.json` is no file that ends in `.csv`, `.yaml`, `.yml` or `.md`
             --> content/exit/catalogue.yaml:2:17
              |
            2 | entries: {file: codes.json}
              |                 ^^^^^^^^^^
              = help: rename it to codes.yaml: JSON is YAML too

            1 error

            """)
        let table = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nregistry: {file: codes.yaml}\n",
            "content/exit/codes.yaml": "- {code: 64}\n",
        ])
        #expect(await table.build().diagnostics.map(\.message) == ["`codes.yaml` is no file that ends in `.csv`"])
    }

    @Test func aRowWithoutACode() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": "title: Exit codes\nentries: {file: codes.csv}\n",
            "content/exit/codes.csv": "code,name\n,usage\n",
        ])
        #expect(await site.build().diagnostics.map(\.help) == ["fill in the column `code`"])
    }

    @Test func findingsStandAtTheCell() async {
        let site = TestSite([
            "content/exit/catalogue.yaml": """
            title: Exit codes
            code: {pattern: '^[0-9]+$'}
            fields: {kind_of: {type: enum, values: [usage, data], required: true}}
            entries: {file: codes.csv}
            """,
            "content/exit/codes.csv": "code,name,kind_of\n64,usage,usgae\nX,other,data\n66,third,\n",
        ])
        await site.expect(
            """
            error[SG014]: `kind_of` must be `usage` or `data`, not `usgae`
             --> content/exit/codes.csv:2:10
              |
            2 | 64,usage,usgae
              |          ^^^^^
              = help: did you mean `usage`?

            error[SG030]: The code `X` does not match the pattern `^[0-9]+$`
             --> content/exit/codes.csv:3:1
              |
            3 | X,other,data
              | ^
              = note: the pattern is declared in content/exit/catalogue.yaml:2
              = help: mend the code, or the pattern

            error[SG013]: This entry has no `kind_of`
             --> content/exit/codes.csv:4:1
              |
            4 | 66,third,
              | ^^^^^^^^^
              = note: required by content/exit/catalogue.yaml:3
              = help: fill in the column `kind_of`

            3 errors

            """)
    }

    /// What leads to an entry that could not be read is no second finding.
    @Test(arguments: [
        ("kode,name\nE1,a\n", ["SG013"]), ("code,name\n,a\nE2,b\n", ["SG013"]),
        ("code,related\nE1,\"a\nE2,b\n", ["SG040"]),
        ("", ["SG040"]), (nil, ["SG050"]),
    ])
    func unreadDataIsOneFinding(data: String?, rules: [String]) async {
        let table = "```codes\ncatalogue: codes\ncodes: [E1]\ncolumns: [code, {note: A}]\nnotes: {E1: a}\n```\n"
        let whole = "```codes\ncatalogue: codes\nwhere: {name: c}\ncolumns: [code]\n```\n"
        var site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.csv}\n",
            "content/codes/E3.md": page("related: [E1]\nstatus: deprecated\nreplaced_by: codes:E1"),
            "content/a.md": page("title: A", "[codes:E1] [E1](codes/E1.md)\n\n\(table)\n\(whole)"),
        ])
        if let data { site = site.with("content/codes/codes.csv", .text(Array(data.utf8))) }
        let report = await site.report()
        #expect(await site.rules() == rules, "\(report)")
    }

    /// What cannot be one of its codes is a finding all the same.
    @Test(arguments: [
        ("F2", "code: {pattern: '^E[0-9]$'}\n", true), ("E2", "code: {pattern: '^E[0-9]$'}\n", false),
        ("F2", "", true), ("G24", "", false), ("n/E2", "", true),
        ("n/E2", "authorities: {default: m, names: {m: M, n: N}}\n", false),
        ("n/E2", "authorities: {default: m, names: {m: M, n: N}}\ncode: {pattern: '^(F|E1)'}\n", true),
        ("E/2", "code: {pattern: '^E(/[0-9]|1)$'}\n", false), ("b:E2", "", true), ("codes:F2", "", false),
    ])
    func aCodeThatUnreadDataCannotHave(name: String, rest: String, isFinding: Bool) async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.csv}\n\(rest)",
            "content/codes/codes.csv": "code,name\nE1,a\n,c\n",
            "content/b/catalogue.yaml": "title: B\n", "content/b/F1.md": page("name: F\nrelated: [\(name)]"),
        ])
        #expect(await site.rules() == (isFinding ? ["SG052"] : []) + ["SG013"])
    }

    @Test func aCatalogueThatCannotBeReadIsOneFinding() async {
        let site = TestSite([
            "content/a/catalogue.yaml": "title: [\n", "content/b/catalogue.yaml": "title: B\n",
            "content/b/E1.md": page("related: [a:E2]"), "content/b/E2.md": page("related: [b:E9]"),
        ])
        #expect(
            await site.build().diagnostics.filter { $0.rule != .yamlSyntax }.map(\.message) == [
                "There is no entry for the code `b:E9`"
            ])
    }

    /// A draft is found as an entry is: by its catalogue and its authority.
    @Test func aDraftOfAnotherCatalogueIsNone() async {
        let site = TestSite([
            "content/x/catalogue.yaml": "title: X\ncode: {pattern: '^E?[0-9]$'}\nentries: {file: x.csv}\n",
            "content/x/x.csv": "code,draft\nE1,true\n2,true\nE3,\n",
            "content/y/catalogue.yaml": "title: Y\nauthorities: {default: a, names: {a: A, b: B}}\n",
            "content/y/E2.md": page("name: Two"), "content/y/b/E4.md": page("name: Four\ndraft: true"),
            "content/a.md": page(
                "title: A", "[t][y:E1] [t][y:2] [t][b/E1] [t][y:b/E1] [t][E1] [t][x:2] [t][y:b/E4] [t][y:a/E4]\n"),
        ])
        let findings = await site.build().diagnostics
        #expect(
            findings.map { $0.message.replacing("The entry for the code ", with: "").prefix { $0 != "," } } == [
                "There is no entry for the code `y:E1`", "There is no entry for the code `y:2`",
                "There is no entry for the code `b/E1`", "There is no entry for the code `y:b/E1`",
                "`E1` is a draft", "`x:2` is a draft", "`y:b/E4` is a draft", "There is no entry for the code `y:a/E4`",
            ])
        #expect(
            findings.compactMap { $0.notes.first?.place?.file } == [
                "content/x/x.csv", "content/x/x.csv", "content/y/b/E4.md",
            ])
    }

    @Test func aDraftOfARowIsCalledOne() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: codes.csv}\n",
            "content/codes/codes.csv": "code,draft,aliases\nE1,true,full;/old/\nE2,,\n",
            "content/permalinks.lock": "/codes/E1/\n/codes/full/\n/old/\n",
            "content/a.md": page("title: A", "[codes:E1] [E1](/codes/E1/) [old](/old/)\n"),
        ])
        await site.expect(
            """
            error[SG052]: The entry for the code `codes:E1` is a draft, which is not part of this build
             --> content/a.md:4:2
              |
            4 | [codes:E1] [E1](/codes/E1/) [old](/old/)
              |  ^^^^^^^^
              = note: the draft is in content/codes/codes.csv:2
              = help: publish it by emptying `draft` in its row, or build with --drafts

            error[SG050]: E1 is a draft, which is not part of this build
             --> content/a.md:4:17
              |
            4 | [codes:E1] [E1](/codes/E1/) [old](/old/)
              |                 ^^^^^^^^^^
              = note: the draft is in content/codes/codes.csv:2
              = help: publish it by emptying `draft` in its row, or build with --drafts

            error[SG050]: E1 is a draft, which is not part of this build
             --> content/a.md:4:35
              |
            4 | [codes:E1] [E1](/codes/E1/) [old](/old/)
              |                                   ^^^^^
              = note: the draft is in content/codes/codes.csv:2
              = help: publish it by emptying `draft` in its row, or build with --drafts

            error[SG038]: The URL /codes/E1/ was published, and nothing is there any more
             --> content/permalinks.lock:1:1
              |
            1 | /codes/E1/
              | ^^^^^^^^^^
              = note: E1 is a draft, which is not part of this build
              = note: the draft is in content/codes/codes.csv:2
              = note: lost with it: /codes/full/, /old/
              = help: publish it by emptying `draft` in its row

            4 errors

            """)
        var drafts = site
        drafts.options.drafts = true
        await drafts.expect("")
        let list = site.with("content/codes/catalogue.yaml", .text(Array("title: C\nentries: {file: a.yaml}\n".utf8)))
            .with("content/codes/a.yaml", .text(Array("- {code: E1, authority: none, draft: true}\n".utf8)))
            .with("content/codes/codes.csv", nil)
        #expect(
            await list.build().diagnostics.first?.help
                == "publish it by removing `draft: true`, or build with --drafts")
        let lock = list.with("content/permalinks.lock", .text(Array("/codes/none/E1/\n".utf8)))
        #expect(
            await lock.build().diagnostics.last { $0.rule == .permalinkLost }?.notes.first?.text
                == "none/E1 is a draft, which is not part of this build")
        // Of a draft only the YAML is checked.
        #expect(await !list.rules().contains("SG014"))
    }
}
