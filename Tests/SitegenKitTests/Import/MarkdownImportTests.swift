import SitegenKit
import Testing

@Suite struct MarkdownImportTests {
    /// A folder as linters have it, with everything that is taken over in it.
    private let rules = ImportSource([
        "docs/README.md":
            "# Rules of the linter\n\nAll: [no-undef](no-undef.md), [tabs](style/no-tabs), ![logo](img/logo.png).\n",
        "docs/img/logo.png": "png",
        "docs/no-undef.md": """
        ---
        title: no-undef
        rule_type: problem
        related: [no-tabs]
        further_reading:
          - https://example.com/a
        added: 2024-01-02
        version: 007
        ---

        Finds names that nobody declares. See [all](README.md#rules-of-the-linter) and [the top](#no-undef).

        ## Rule details

        Text.

        ## Options

        None, as of [tabs].

        [tabs]: ./style/no-tabs/README.md#options

        """,
        "docs/style/no-tabs/README.md": """
        no-tabs: Disallow tabs
        ======================

        Like [undef](../../no-undef.md#no-undef) and [its options](../../no-undef#options).

        ## Rule Details

        Text.

        ## Options

        Text.

        """,
    ])

    @Test func anEntryKeepsWhatItSaysAndItsLinks() throws {
        #expect(
            try rules.text("content/codes/no-undef.md") == """
                ---
                rule_type: problem
                related:
                  - no-tabs
                further_reading:
                  - https://example.com/a
                added: 2024-01-02
                version: "007"
                ---
                Finds names that nobody declares. See [all](index.md) and [the top](#).

                ## Rule details

                Text.

                ## Options

                None, as of [tabs].

                [tabs]: style/no-tabs.md#options

                """)
        #expect(
            try rules.text("content/codes/style/no-tabs.md") == """
                ---
                name: Disallow tabs
                related:
                  - no-undef
                ---
                Like [undef](../no-undef.md) and [its options](../no-undef.md#options).

                ## Rule Details

                Text.

                ## Options

                Text.

                """)
        #expect(
            try rules.text("content/codes/index.md") == """
                ---
                title: Rules of the linter
                ---
                All: [no-undef](no-undef.md), [tabs](style/no-tabs.md), ![logo](img/logo.png).

                """)
        let copies = try rules.make().copies
        #expect(copies.map(\.from) == ["docs/img/logo.png"])
        #expect(copies.map(\.to) == ["content/codes/img/logo.png"])
        #expect(try rules.make().count == 2)
    }

    @Test func theSchemaIsLearned() async throws {
        #expect(
            try rules.text("content/codes/catalogue.yaml") == """
                title: Rules of the linter
                entry: code
                fields:
                  rule_type: {type: string}
                  further_reading: {type: list, of: url}
                  added: {type: date}
                  version: {type: string}
                sections:
                  - {id: rule-details, title: Rule details, required: true}
                  - {id: options, title: Options, required: true}

                """)
        // The second is made to name the first.
        #expect(try await rules.site().rules() == [])
    }

    @Test(
        arguments: [
            ("E0382", "# E0382: use of a moved value", "name: use of a moved value"),
            ("E0382", "# `E0382`", nil),
            ("E0382", "# Use of a moved value (E0382)", "name: Use of a moved value"),
            ("E0382", "# [E0382] - Moved", "name: Moved"),
            ("E0382", "# Use of a moved value", "name: Use of a moved value"),
            ("E0382", "# Why E0382 happens", "name: Why E0382 happens"),
            ("E1", "# E10 and more", "name: E10 and more"),
            ("E1", "# E1: Something (deprecated)", "name: Something (deprecated)"),
            ("E1", "# List[int] (E1)", "name: List[int]"),
            ("E4", "# (unused) imports [E4]", "name: \"(unused) imports\""),
            ("default", "# default values", "name: default values"),
        ] as [(String, String, String?)])
    func aTitleNamesTheCode(code: String, title: String, name: String?) throws {
        let source = ImportSource(["docs/\(code).md": "\(title)\n\nText.\n"])
        let expected = ["---", name, "---", "Text.\n"].compactMap(\.self).joined(separator: "\n")
        #expect(try source.text("content/codes/\(code).md") == expected)
    }

    /// Sections that entries have in contrary orders, or twice, or alone, bind nobody.
    @Test func onlyWhatEntriesShareBecomesASection() async throws {
        let source = ImportSource([
            "docs/E1.md": "## What\n\nA.\n\n## Why\n\nB.\n\n## Fix\n\nC.\n\n## Own\n\nD.\n",
            "docs/E2.md": "## What\n\nA.\n\n## Fix\n\nB.\n\n## Why\n\nC.\n\n## Note\n\n## Note\n",
            "docs/E3.md": "## What\n\nA.\n\n## Why\n\nB.\n\n## Note\n",
        ])
        #expect(
            try source.text("content/codes/catalogue.yaml") == """
                title: Codes
                entry: code
                code: {pattern: '^E[0-9]{1}$'}
                sections:
                  - {id: what, title: What, required: true}
                  - {id: why, title: Why, required: true}
                extraSections: allow

                """)
        try await source.site().expect("")
    }

    @Test func fewValuesThatRecurAreAChoice() throws {
        let files = (1...6).map {
            ("docs/E\($0).md", "---\nlevel: \($0 % 2 == 0 ? "error" : "a, b")\nfix: \($0 < 4)\n---\nText.\n")
        }
        let text = try ImportSource(Dictionary(uniqueKeysWithValues: files)).text("content/codes/catalogue.yaml")
        #expect(
            text.hasSuffix(
                """
                fields:
                  level: {type: enum, values: ["a, b", error], facet: true, required: true}
                  fix: {type: bool, required: true}

                """))
    }

    /// Lists that name nothing but entries lead to them.
    @Test func listsOfCodesAreRelations() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\nsee: [E2]\nmixed: [E2]\n---\nText.\n",
            "docs/E2.md": "---\nsee: [E1, E3]\nmixed: [E9]\n---\nText.\n", "docs/E3.md": "Text.\n",
        ])
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                "fields:\n  see: {type: list, of: code}\n  mixed: {type: list, of: string}\n"))
        try await source.site().expect("")
    }

    /// A key that means something else to sitegen keeps its value under another name; what no field can hold stays as a comment.
    @Test func whatCannotBeAFieldIsNotLost() async throws {
        let source = ImportSource([
            "docs/E1.md":
                "---\nid: E1\nstatus: stable\nkind: rule\nauthors:\n  - {name: A}\n  # one more\n  - {name: B}\nempty:\ndate: some day\n---\nText.\n",
            "docs/E2.md": "---\nid: E2\nstatus: beta\n---\nText.\n",
        ])
        #expect(
            try source.text("content/codes/E1.md") == """
                ---
                original_status: stable
                original_kind: rule
                # authors:
                #   - {name: A}
                #   # one more
                #   - {name: B}
                # date: some day
                ---
                Text.

                """)
        #expect(
            try source.make().notes == [
                "`authors` is left as a comment in the front matter of 1 file, for no key of sitegen can hold it",
                "`date` is left as a comment in the front matter of 1 file, for no key of sitegen can hold it",
            ])
        try await source.site().expect("")
    }

    @Test func classesAreNamedByAKey() async throws {
        var source = ImportSource([
            "docs/E1.md": "---\ngroup: io\n---\nText.\n",
            "docs/E2.md": "---\ngroup: net-work\n---\nText.\n",
        ])
        source.options.classKey = "group"
        #expect(try source.text("content/codes/E2.md") == "---\nclass: net-work\n---\nText.\n")
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                "classes:\n  - {id: 'io', title: Io}\n  - {id: 'net-work', title: Net-work}\n"))
        try await source.site().expect("")
        source.files["docs/E3.md"] = "---\ngroup: E1\n---\nText.\n"
        #expect(source.refusal() == ["`E1`, a value of `group`, cannot name a class", "its address is taken"])
        source.files["docs/E3.md"] = "---\ngroup: two words\n---\nText.\n"
        #expect(
            source.refusal() == [
                "`two words`, a value of `group`, cannot name a class",
                "a class is part of an address: write it with letters, digits and hyphens",
            ])
        source.files["docs/E3.md"] = "Text.\n"
        #expect(
            source.refusal() == ["`group` names a class for 2 of 3 entries", "without --class-key it becomes a field"])
    }

    /// Links that lead out of the folder are made whole with its address, and told where that is not known.
    @Test(arguments: [
        ("missing.md#x", "missing.md#x"),
        ("../lib/a.js", "https://github.com/o/r/blob/main/docs/lib/a.js"),
        ("../../../../../../x", "https://github.com/x"),
        ("/api/x?a=1", "https://github.com/api/x?a=1"),
        ("https://example.com/", "https://example.com/"),
        ("mailto:a@example.com", "mailto:a@example.com"),
        ("//example.com/x", "//example.com/x"),
        ("E1.html", "E1.md"),
        ("./E1.mdx#a", "E1.md#a"),
        ("./", "index.md"),
        ("E%31.md", "E1.md"),
    ])
    func linksLeadWhereTheyDid(written: String, expected: String) throws {
        var source = ImportSource([
            "docs/E1.md": "[a](\(written))\n", "docs/README.md": "Text.\n",
        ])
        source.options.origin = "https://github.com/o/r/blob/main/docs/rules"
        #expect(try source.text("content/codes/E1.md") == "---\n---\n[a](\(expected))\n")
        #expect(try source.make().notes == [])
    }

    @Test func openLinksAreTold() throws {
        let source = ImportSource(["docs/E1.md": "[a](../a.js) [b](/b)\n"])
        #expect(
            try source.make().notes == [
                "the link to `../a.js` in docs/E1.md and 1 other lead out of the folder: name the folder's address with --origin to make them whole"
            ])
    }

    /// A page has one heading of level 1. Further ones, and all below them, go one level down.
    @Test func furtherTitlesGoDown() throws {
        let source = ImportSource([
            "docs/E1.md": "Before.\n\n# Moved\n\nA.\n\n# B\n\n## C\n\nD *of*\ntwo\n=====\n\n> E\n> -\n\n###### F\n"
        ])
        let text = try source.text("content/codes/E1.md")
        #expect(
            text
                == "---\nname: Moved\n---\nBefore.\n\nA.\n\n## B\n\n### C\n\n## D *of* two\n\n> ### E\n\n###### F\n")
    }

    @Test func aTitleAtTheEnd() throws {
        let source = ImportSource(["docs/E1.md": "Before.\n\n# Moved\n\n"])
        #expect(try source.text("content/codes/E1.md") == "---\nname: Moved\n---\nBefore.\n")
    }

    @Test func codesThatAreNoFileNamesAndLandingPages() async throws {
        let source = ImportSource([
            "docs/a/ts(2304).md": "Text.\n", "docs/a/README.md": "# A\n\nText.\n", "docs/a/index.md": "Text.\n",
            "docs/b/index.md": "# b: Name\n\nText.\n",
        ])
        let paths = try source.make().files.map(\.path).sorted()
        #expect(
            paths == [
                "content/codes/a/README.md", "content/codes/a/index.md", "content/codes/a/ts-2304-.md",
                "content/codes/b.md",
                "content/codes/catalogue.yaml",
            ])
        #expect(try source.text("content/codes/a/ts-2304-.md") == "---\ncode: ts(2304)\n---\nText.\n")
        #expect(try source.text("content/codes/a/README.md") == "---\ntitle: A\nkind: article\n---\nText.\n")
        try await source.site().expect("")
    }

    @Test func aKeyHoldsTheCode() throws {
        var source = ImportSource(["docs/moved.md": "---\nrule: E0382\n---\n# E0382: Moved\n"])
        source.options.codeKey = "rule"
        #expect(try source.text("content/codes/E0382.md") == "---\nname: Moved\n---\n")
        source.files["docs/x.md"] = "Text.\n"
        #expect(
            source.refusal() == [
                "docs/x.md has no `rule` in its front matter",
                "without --code-key the code is what `code` says, or else the file's name",
            ])
    }

    @Test func whatIsRefused() {
        #expect(
            ImportSource(["docs/a/E1.md": "A.\n", "docs/b/E1.md": "B.\n"]).refusal() == [
                "the code `E1` has two files: docs/a/E1.md and docs/b/E1.md",
                "name the key of their front matter that tells them apart with --code-key",
            ])
        #expect(
            ImportSource(["docs/a b.md": "A.\n", "docs/a-b.md": "B.\n"]).refusal() == [
                "docs/a b.md and docs/a-b.md would have one address, /a-b/", "rename one of them",
            ])
        #expect(
            ImportSource(["docs/x.txt": "A.\n"]).refusal() == [
                "there is no Markdown file in docs", "name a folder with a .md file for each code",
            ])
        #expect(
            ImportSource(["docs/catalogue.yaml": "", "docs/E1.md": "A.\n"]).refusal() == [
                "docs is a catalogue already: it has docs/catalogue.yaml", "copy the folder below content",
            ])
    }

    @Test(arguments: ["../x", "/x", "", ".", ".hidden", "a/b~", "x.md", "site.yaml"])
    func foldersThatNoCatalogueCanHave(path: String) {
        do throws(Objection) {
            _ = try Import.Options(catalogue: path)
            Issue.record("it is taken")
        } catch {
            #expect(error.message == "the catalogue `\(path)` cannot be a folder below content")
            #expect(error.help == "write it as `http` or `api/errors`")
        }
    }

    /// Each page has an address of its own, also where only letter case differs.
    @Test(arguments: [
        (["style.md", "style/README.md", "style/no-tabs.md"], "docs/style.md", "docs/style/README.md", "style/"),
        (["E1.md", "e1.md"], "docs/E1.md", "docs/e1.md", "e1/"),
        (["C+.md", "C#.md"], "docs/C#.md", "docs/C+.md", "C-/"),
    ])
    func addressesThatAreClaimedTwice(files: [String], first: String, second: String, address: String) {
        let source = ImportSource(Dictionary(uniqueKeysWithValues: files.map { ("docs/" + $0, "Text.\n") }))
        #expect(
            source.refusal() == ["\(first) and \(second) would have one address, /\(address)", "rename one of them"])
    }

    @Test(arguments: ["''", "' E1'", "index", "Index", String(repeating: "x", count: 201)])
    func codesThatAreNoNamesOfFiles(code: String) {
        let source = ImportSource(["docs/a.md": "---\ncode: \(code)\n---\nText.\n"])
        let name = code.hasPrefix("'") ? String(code.dropFirst().dropLast()) : code
        #expect(
            source.refusal() == [
                "the code `\(name)` of docs/a.md cannot be the name of a file",
                "name a key of the front matter that holds another with --code-key",
            ])
    }

    /// The title of each entry is its own, whatever others have in their front matter.
    @Test func titlesAreNotLost() throws {
        let source = ImportSource([
            "docs/a.md": "---\nname: a\n---\n# Disallow A\n", "docs/b.md": "# Disallow B\n",
            "docs/c.md": "---\ntitle: c\n---\n# Disallow C\n",
            "docs/d.md": "---\ntitle: Long title\n---\n# Disallow D\n",
            "docs/e.md": "---\ntitle: Long title\nname: Short\n---\n# Disallow E\n",
        ])
        func front(_ code: String) throws -> [Substring] {
            try source.text("content/codes/\(code).md").split(separator: "\n").filter { $0 != "---" }
        }
        #expect(try front("a") == ["title: Disallow A", "name: a"])
        #expect(try front("b") == ["name: Disallow B"])
        #expect(try front("c") == ["name: Disallow C"])
        #expect(try front("d") == ["name: Disallow D", "title: Long title"])
        #expect(try front("e") == ["title: Disallow E", "# title: Long title", "name: Short"])
    }

    /// A status that sitegen asks more for than is there, a summary with what would be a link, and names that meet.
    @Test func whatWouldNotBuildKeepsItsValueUnderAnotherName() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\nstatus: deprecated\noriginal_status: x\nsummary: See [E2].\ntags: []\n---\nText.\n",
            "docs/E2.md": "---\ntags: [a]\ndate: 2024-01-02T10:00:00Z\n---\nText.\n",
        ])
        #expect(
            try source.text("content/codes/E1.md")
                == "---\noriginal_status_2: deprecated\noriginal_status: x\noriginal_summary: See [E2].\n---\nText.\n")
        #expect(try source.text("content/codes/E2.md") == "---\ntags:\n  - a\ndate: 2024-01-02\n---\nText.\n")
        try await source.site().expect("")
    }

    /// What describes a code is shown on its page, unless something else says so or it would become a link.
    @Test func aDescriptionIsTheSummary() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\ndescription: 'Goes *on*: a'\n---\nText.\n",
            "docs/E2.md": "---\ndescription: See [E1].\n---\nText.\n",
            "docs/E3.md": "---\ndescription: A\nsummary: B\n---\nText.\n",
            "docs/README.md": "---\ndescription: Codes\n---\n# All\n",
        ])
        #expect(try source.text("content/codes/E1.md") == "---\nsummary: \"Goes *on*: a\"\n---\nText.\n")
        #expect(try source.text("content/codes/E2.md") == "---\ndescription: See [E1].\n---\nText.\n")
        #expect(try source.text("content/codes/E3.md") == "---\ndescription: A\nsummary: B\n---\nText.\n")
        #expect(try source.text("content/codes/index.md") == "---\ntitle: All\ndescription: Codes\n---\n")
        #expect(try await source.site().output("codes/E1/index.html")?.contains("Goes <em>on</em>: a") == true)
        try await source.site().expect("")
    }

    /// What nobody leads to is not published.
    @Test func onlyFilesThatATextLeadsToAreCopied() throws {
        let source = ImportSource([
            "docs/E1.md": "![p](img/p.png) [x](img/%71.png)\n", "docs/img/p.png": "", "docs/img/q.png": "",
            "docs/E1.test.js": "",
            "docs/E2.MD": "Text.\n",
        ])
        let made = try source.make()
        #expect(made.copies.map(\.from) == ["docs/img/p.png", "docs/img/q.png"])
        #expect(made.notes == ["left out 2 files that no text leads to: E1.test.js, E2.MD"])
    }

    @Test func manyFilesThatNoTextLeadsTo() throws {
        let others = (10...21).map { ("docs/\($0).txt", "") }
        let source = ImportSource(Dictionary(uniqueKeysWithValues: others + [("docs/E1.md", "Text.\n")]))
        let names = (10...19).map { "\($0).txt" }.joined(separator: ", ")
        #expect(try source.make().notes == ["left out 12 files that no text leads to: \(names) and 2 others"])
    }

    @Test(arguments: [(1, "1 entry is a draft: `draft: true`"), (2, "2 entries are drafts: `draft: true`")])
    func draftsStayDrafts(count: Int, note: String) throws {
        let drafts = (1...count).map { ("docs/E\($0).md", "---\ndraft: true\n---\nText.\n") }
        let source = ImportSource(Dictionary(uniqueKeysWithValues: drafts + [("docs/E0.md", "Text.\n")]))
        #expect(try source.make().notes == [note])
        #expect(try source.text("content/codes/E1.md") == "---\ndraft: true\n---\nText.\n")
    }

    @Test func headingsWithLinesBelowKeepTheirLineEnds() throws {
        let source = ImportSource(["docs/E1.md": "# A\r\n\r\nB #\r\n=\r\n\r\nC\r\nD\r\n---\r\n\r\nText.\r\n"])
        #expect(try source.text("content/codes/E1.md") == "---\nname: A\n---\n## B # ##\r\n\r\n### C D\r\n\r\nText.\n")
    }

    @Test func sectionsWithIDsOfTheirOwnBindNobody() async throws {
        let source = ImportSource([
            "docs/E1.md": "## What {#w}\n\nA.\n\n## Why\n\nB.\n",
            "docs/E2.md": "## What\n\nA.\n\n## Why {#why}\n\nB.\n",
        ])
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                "sections:\n  - {id: why, title: Why, required: true}\nextraSections: allow\n"))
        try await source.site().expect("")
    }

    @Test func unsoundFilesAreFindings() throws {
        let source = ImportSource(["docs/E1.md": "---\na: [\n---\nText.\n", "docs/E2.md": "a\u{0}b"])
        let (made, findings) = try source.read()
        #expect(made == nil)
        #expect(findings.map(\.rule.rawValue) == ["SG011", "SG005"])
    }

    @Test func tagsAreSanitizedInASiteOfItsOwn() async throws {
        let source = ImportSource(["docs/E1.md": "<!-- generated -->\nText with <b>tags</b>.\n"])
        let page = try await source.site().output("codes/E1/index.html")
        #expect(page?.contains("<p>Text with <b>tags</b>.</p>") == true)
        #expect(page?.contains("generated") == false)
    }
}
