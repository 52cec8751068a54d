import SitegenKit
import Testing

/// What fences can have wrong, each with what the terminal says.
@Suite struct CodeFindingTests {
    @Test(arguments: [
        (
            "jsno", "a",
            """
            warning[SG027]: There is no language `jsno`: the sample is plain text
             --> content/a.md:4:4
              |
            4 | ```jsno
              |    ^^^^
              = help: did you mean `json`?

            1 warning

            """
        ),
        (
            "klingon", "a",
            """
            warning[SG027]: There is no language `klingon`: the sample is plain text
             --> content/a.md:4:4
              |
            4 | ```klingon
              |    ^^^^^^^
              = help: mark it as `text`

            1 warning

            """
        ),
        (
            "compile_fail,E0382", "a",
            """
            warning[SG027]: There is no language `compile_fail,E0382`: the sample is plain text
             --> content/a.md:4:4
              |
            4 | ```compile_fail,E0382
              |    ^^^^^^^^^^^^^^^^^^
              = help: write the language before it: `rust,compile_fail,E0382`

            1 warning

            """
        ),
        (
            "dockerfil", "a",
            """
            warning[SG027]: There is no language `dockerfil`: the sample is plain text
             --> content/a.md:4:4
              |
            4 | ```dockerfil
              |    ^^^^^^^^^
              = help: did you mean `dockerfile`?

            1 warning

            """
        ),
        (
            "sh showLineNumbers", "a",
            """
            warning[SG028]: Code has no attribute `showLineNumbers`
             --> content/a.md:4:7
              |
            4 | ```sh showLineNumbers
              |       ^^^^^^^^^^^^^^^
              = help: write `numbers`

            1 warning

            """
        ),
        (
            "{.python}", "a",
            """
            warning[SG028]: `{.python}` is no list of lines
             --> content/a.md:4:4
              |
            4 | ```{.python}
              |    ^^^^^^^^^
              = help: write the language without braces: `python`

            1 warning

            """
        ),
        (
            "sh titel=\"x\"", "a",
            """
            warning[SG028]: Code has no attribute `titel`
             --> content/a.md:4:7
              |
            4 | ```sh titel="x"
              |       ^^^^^^^^^
              = help: did you mean `title`?

            1 warning

            """
        ),
        (
            "sh colour", "a",
            """
            warning[SG028]: Code has no attribute `colour`
             --> content/a.md:4:7
              |
            4 | ```sh colour
              |       ^^^^^^
              = help: known are `title`, `numbers`, `tab`, `include`, `region` or `diff`, and lines in braces

            1 warning

            """
        ),
        (
            "sh {2,b}", "a",
            """
            warning[SG028]: `{2,b}` is no list of lines
             --> content/a.md:4:7
              |
            4 | ```sh {2,b}
              |       ^^^^^
              = help: write it as `{1,3-5}`

            1 warning

            """
        ),
        (
            "sh {1-9}", "a",
            """
            warning[SG028]: There is no line 9 to mark: the sample has 1 line
             --> content/a.md:4:7
              |
            4 | ```sh {1-9}
              |       ^^^^^

            1 warning

            """
        ),
        (
            "sh numbers=one", "a",
            """
            warning[SG028]: Lines cannot be numbered from `one`
             --> content/a.md:4:7
              |
            4 | ```sh numbers=one
              |       ^^^^^^^^^^^
              = help: write it as `numbers=10`

            1 warning

            """
        ),
        (
            "sh tab", "a",
            """
            warning[SG028]: `tab` has no value
             --> content/a.md:4:7
              |
            4 | ```sh tab
              |       ^^^
              = help: write it as `tab="..."`

            1 warning

            """
        ),
        (
            "sh title='x", "a",
            """
            warning[SG028]: `title='x` is never closed
             --> content/a.md:4:7
              |
            4 | ```sh title='x
              |       ^^^^^^^^
              = help: close the quote or brace

            1 warning

            """
        ),
        (
            "sh diff=1", "a",
            """
            warning[SG028]: `diff` takes no value
             --> content/a.md:4:7
              |
            4 | ```sh diff=1
              |       ^^^^^^
              = help: write it as `diff`

            1 warning

            """
        ),
        (
            "sh tab=a tab=b", "a",
            """
            warning[SG028]: `tab` is set twice
             --> content/a.md:4:13
              |
            4 | ```sh tab=a tab=b
              |             ^^^^^
              = help: remove one of them

            1 warning

            """
        ),
        (
            "sh region=x", "a",
            """
            warning[SG028]: A region is named, but no file
             --> content/a.md:4:7
              |
            4 | ```sh region=x
              |       ^^^^^^^^
              = help: name the file: `include="..."`

            1 warning

            """
        ),
    ])
    func fences(_ info: String, _ text: String, _ expected: String) async {
        let site = TestSite(["content/a.md": page("title: A", "```\(info)\n\(text)\n```\n")])
        await site.expect(expected)
        #expect(await site.output("a/index.html")?.contains("\(text)") == true)
    }

    @Test func twoTabsOfOneName() async {
        await TestSite(["content/a.md": page("title: A", "```sh tab=x\na\n```\n\n```sh tab=x\nb\n```\n")]).expect(
            """
            warning[SG028]: Two tabs side by side are called `x`
             --> content/a.md:8:7
              |
            8 | ```sh tab=x
              |       ^^^^^
              = help: give one another name

            1 warning

            """)
    }

    /// In entries and in fields of theirs, where a text is not always as it stands in the file.
    @Test func everyTextIsLookedAt() async {
        let site = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\nfields:\n  more: {type: text}\n",
            "content/codes/E1.md": page("summary: A\nmore: |\n  ```jsn\n  a\n  ```", "```jsn\nb\n```\n"),
        ])
        #expect(await site.rules() == ["SG027", "SG027"])
    }
}
