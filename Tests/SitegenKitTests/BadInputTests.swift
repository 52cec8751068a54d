import SitegenKit
import Testing

/// Input that no author means to give, each with what the terminal says.
@Suite struct BadInputTests {
    @Test func noSettings() async {
        await TestSite([:], without: ["content/site.yaml"]).expect(
            """
            error[SG008]: There is no content/site.yaml
              = help: run `sitegen new site`, or name the project's folder with --source

            1 error

            """)
    }

    @Test func noPage() async {
        await TestSite([:], without: ["content/index.md"]).expect(
            """
            error[SG009]: There is no page in content
              = help: write content/index.md, or run `sitegen new site`

            1 error

            """)
    }

    @Test(arguments: [
        (
            "title: [",
            """
            error[SG011]: This is not valid YAML: the `[` that opens here is not closed
             --> content/site.yaml:1:8
              |
            1 | title: [
              |        ^
              = help: close it with `]`

            1 error

            """
        ),
        (
            "- a\n",
            """
            error[SG014]: site.yaml must be a map of keys and values, not a list
             --> content/site.yaml:1:1
              |
            1 | - a
              | ^^^

            1 error

            """
        ),
        (
            "title: A\n",
            """
            error[SG013]: site.yaml has no `description`
             --> content/site.yaml:1:1
              |
            1 | title: A
              | ^^^^^^^^
              = help: add `description: ...`

            1 error

            """
        ),
        (
            "title: A\ndescription: B\nurl: example.org\n",
            """
            error[SG014]: `url` must be an http or https address, not `example.org`
             --> content/site.yaml:3:6
              |
            3 | url: example.org
              |      ^^^^^^^^^^^
              = help: write it whole: `https://example.org/docs/`

            1 error

            """
        ),
        (
            "title: A\ndescripton: B\n",
            """
            error[SG012]: site.yaml has an unknown key `descripton`
             --> content/site.yaml:2:1
              |
            2 | descripton: B
              | ^^^^^^^^^^
              = help: did you mean `description`?

            1 error

            """
        ),
        (
            "title: A\ndescription: B\nnav: guide\n",
            """
            error[SG014]: `nav` must be a list, not `guide`
             --> content/site.yaml:3:6
              |
            3 | nav: guide
              |      ^^^^^

            1 error

            """
        ),
        (
            "title: A\ndescription: B\nnav: [{title: Guide, lnk: index.md}]\n",
            """
            error[SG012]: This item of `nav` has an unknown key `lnk`
             --> content/site.yaml:3:22
              |
            3 | nav: [{title: Guide, lnk: index.md}]
              |                      ^^^
              = help: did you mean `link`?

            1 error

            """
        ),
    ])
    func malformedSettings(text: String, expected: String) async {
        await TestSite(["content/site.yaml": text]).expect(expected)
    }

    @Test(arguments: [
        (
            "content/codes/catalog.yml", "title: Codes\n",
            """
            error[SG016]: content/codes/catalog.yml makes no catalogue of its folder
             --> content/codes/catalog.yml:1:1
              |
            1 | title: Codes
              | ^
              = help: call it `catalogue.yaml`

            1 error

            """
        ),
        (
            "content/guide/a.mdx", "x",
            """
            warning[SG016]: content/guide/a.mdx is published as it is: it is no page
             --> content/guide/a.mdx
              = help: call it `a.md` to have it read as Markdown, where braces are text and tags are HTML

            1 warning

            """
        ),
        (
            "content/READ.ME.markdown", "x",
            """
            warning[SG016]: content/READ.ME.markdown is published as it is: it is no page
             --> content/READ.ME.markdown
              = help: call it `READ.ME.md`

            1 warning

            """
        ),
    ])
    func misnamedFiles(path: String, text: String, expected: String) async {
        // What lies beside a catalogue that is none has no fault of its own.
        let site = TestSite(["content/codes/E1.md": path.contains("codes") ? page("name: A") : page("title: A")])
        let isText = path.hasSuffix(".yml")
        await site.with(path, isText ? .text(Array(text.utf8)) : .asset(size: text.utf8.count)).expect(expected)
    }

    /// A file of that name that is something else: a description of an API, data of a catalogue, a part of one.
    @Test(arguments: [
        ["content/codes/catalog.yaml": "openapi: 3.1.0\ninfo: {title: A}\n", "content/codes/a.md": page("title: A")],
        ["content/codes/catalog.yml": "title: Codes\n"],
        [
            "content/codes/catalogue.yaml": "title: Codes\nentries: {file: data/catalog.yml}\n",
            "content/codes/data/catalog.yml": "- {code: E1, name: A}\n",
        ],
        [
            "content/codes/catalogue.yaml": "title: Codes\n",
            "content/codes/more/catalog.yml": "title: More\nfields: {}\n",
            "content/codes/more/E1.md": page("name: A"),
        ],
    ])
    func filesThatAreNotMisnamed(files: [String: String]) async {
        #expect(await TestSite(files).rules() == [])
    }

    @Test func settingsOfAnotherEnding() async {
        await TestSite(["content/site.yml": "title: A\ndescription: B\n"], without: ["content/site.yaml"]).expect(
            """
            error[SG008]: There is no content/site.yaml
              = help: call content/site.yml `site.yaml`

            1 error

            """)
    }

    @Test(arguments: [
        (
            "Text without front matter.\n",
            """
            error[SG010]: content/a.md has no front matter
             --> content/a.md:1:1
              |
            1 | Text without front matter.
              | ^
              = help: start the file with `---`, a line `title: ...`, and `---`

            1 error

            """
        ),
        (
            "---\ntitle: A\nNever closed.\n",
            """
            error[SG011]: The front matter is never closed
             --> content/a.md:1:1
              |
            1 | ---
              | ^^^ opened here
              = help: end it with a line of `---`

            1 error

            """
        ),
        (
            "---\ntitle: [A\n---\n",
            """
            error[SG011]: This is not valid YAML: the `[` that opens here is not closed
             --> content/a.md:2:8
              |
            2 | title: [A
              |        ^^
              = help: close it with `]`

            1 error

            """
        ),
        (
            "---\ntitle: A\ntitle: B\n---\n",
            """
            error[SG011]: The key `title` appears twice
             --> content/a.md:3:1
              |
            3 | title: B
              | ^^^^^
              = help: keep one of the two

            1 error

            """
        ),
        (
            "+++\ntitle = \"A\"\n+++\n",
            """
            error[SG010]: content/a.md has no front matter
             --> content/a.md:1:1
              |
            1 | +++
              | ^
              = help: write what stands between `+++` as YAML between lines of `---`: `title: ...`

            1 error

            """
        ),
        (
            "---\ntitel: A\n---\n",
            """
            error[SG012]: The front matter has an unknown key `titel`
             --> content/a.md:2:1
              |
            2 | titel: A
              | ^^^^^
              = help: did you mean `title`?

            1 error

            """
        ),
        (
            "---\ndescription: A\n---\n",
            """
            error[SG013]: The front matter has no `title`
             --> content/a.md:2:1
              |
            2 | description: A
              | ^^^^^^^^^^^^^^
              = help: add `title: ...`

            1 error

            """
        ),
        (
            "---\ntitle: {a: b}\n---\n",
            """
            error[SG014]: `title` must be a single value, not a map
             --> content/a.md:2:8
              |
            2 | title: {a: b}
              |        ^^^^^^

            1 error

            """
        ),
        (
            "---\n- title\n---\n",
            """
            error[SG014]: The front matter must be a map of keys and values, not a list
             --> content/a.md:2:1
              |
            2 | - title
              | ^^^^^^^

            1 error

            """
        ),
        (
            "---\ntitle: A\nupdated: yesterday\n---\n",
            """
            error[SG014]: `updated` must be a day as YYYY-MM-DD, not `yesterday`
             --> content/a.md:3:10
              |
            3 | updated: yesterday
              |          ^^^^^^^^^

            1 error

            """
        ),
    ])
    func brokenFrontMatter(text: String, expected: String) async {
        await TestSite(["content/a.md": text]).expect(expected)
    }

    @Test func notUTF8() async {
        let site = TestSite([:]).with(
            "content/a.md", .text(Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8)))
        await site.expect(
            """
            error[SG001]: content/a.md is not UTF-8 text
             --> content/a.md:2:11
              |
            2 | title: Caf�
              |           ^ this byte is 0xE9
              = help: save the file as UTF-8

            1 error

            """)
    }

    @Test func nulBytes() async {
        await TestSite(["content/a.md": "---\ntitle: A\n---\nText\0.\n"]).expect(
            """
            error[SG005]: content/a.md contains a NUL byte
             --> content/a.md:4:5
              |
            4 | Text\\u{0}.
              |     ^^^^^
              = help: save it as UTF-8 text; a NUL byte often means UTF-16 or a binary file

            1 error

            """)
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreAccepted() async {
        let site = TestSite(["content/a.md": "\u{FEFF}---\r\ntitle: A\r\n---\r\n## One\r\n\r\nText.\r\n"])
        await site.expect("")
        #expect(await site.output("a/index.html")?.contains("<h2 id=\"one\">") == true)
        await TestSite(["content/a.md": "\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\n[x](b.md)\r\n"]).expect(
            """
            error[SG050]: There is no file content/b.md
             --> content/a.md:5:5
              |
            5 | [x](b.md)
              |     ^^^^

            1 error

            """)
    }

    @Test func problemsOfTheDisk() async {
        let site = TestSite([:])
            .with("content/big.md", .problem(.tooLarge(size: 100 << 20))).with("content/x.md", .problem(.folder))
            .with("content/loop.md", .problem(.symlinkLoop)).with(
                "content/out.md", .problem(.symlinkOutside(target: "/etc/passwd"))
            )
            .with("content/secret.md", .problem(.unreadable(reason: "Permission denied")))
        await site.expect(
            """
            error[SG002]: content/big.md has 100 MiB, more than the 10 MiB that sitegen reads
             --> content/big.md
              = help: split it, or move it out of the content folder

            error[SG004]: content/loop.md is a symbolic link that leads back to itself
             --> content/loop.md
              = help: remove the link

            error[SG004]: content/out.md is a symbolic link that leads out of the content
             --> content/out.md
              = note: it leads to /etc/passwd
              = help: copy the file into the content folder

            error[SG007]: content/secret.md cannot be read: Permission denied
             --> content/secret.md

            error[SG003]: content/x.md is a folder, but its name is a file's
             --> content/x.md
              = help: rename the folder; a folder's landing page is its index.md

            5 errors

            """)
    }

    @Test func twoPagesWithOneURL() async {
        await TestSite(["content/a.md": page("title: A"), "content/a/index.md": page("title: Other")]).expect(
            """
            error[SG034]: Two pages claim the URL /a/
             --> content/a/index.md:1:1
              |
            1 | ---
              | ^^^
              = note: the first is content/a.md:1
              = help: rename one of them

            1 error

            """)
        await TestSite(["content/guide/a.md": page("title: A"), "content/guide/A.md": page("title: Other")]).expect(
            """
            error[SG034]: The URLs /guide/A/ and /guide/a/ differ only in letter case
             --> content/guide/a.md:1:1
              |
            1 | ---
              | ^^^
              = note: the first is content/guide/A.md:1
              = help: rename one of them

            1 error

            """)
    }

    @Test(arguments: ["> ", "- ", "1. ", "* > "])
    func tenThousandLevels(marker: String) async {
        let site = TestSite(["content/a.md": page("title: A", String(repeating: marker, count: 10_000) + "deep\n")])
        #expect(await site.rules() == ["SG006"])
    }

    @Test func deepListsOverManyLines() async {
        let lines = (0..<2000).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
        #expect(await TestSite(["content/a.md": page("title: A", lines + "\n")]).rules() == ["SG006"])
    }

    /// Whatever the bytes, a build ends with findings or a site.
    @Test func randomBytesNeverTrap() async {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "---\n", "title: A\n", "code: 1\n", "related: [", "]", "[404]", "[x](", ")", "```http\n",
            "HTTP/1.1 404 Not Found\n", "\n\n", "## ",
            "FAQ\n", "Why?\n", "<a href=", "\"", "\u{FEFF}", "\r\n", "é", "{{", "}}", ": ", "- ", "> ",
            "waive: [{rule: SG020}]\n", ",", "\\",
        ]
        for round in 0..<200 {
            var files: [String: String] = [:]
            for path in [
                "content/a.md", "content/c/E1.md", "content/c/catalogue.yaml", "content/site.yaml",
                "templates/article.mustache",
            ] {
                if next(3) > 0 { files[path] = (0..<next(25)).map { _ in pieces[next(pieces.count)] }.joined() }
            }
            let build = await TestSite(files).build()
            #expect(build.result != nil || build.diagnostics.hasErrors, "round \(round)")
            guard let result = build.result else { continue }
            for file in result.plan.files { _ = result.renderer.render(file.output) }
        }
    }
}
