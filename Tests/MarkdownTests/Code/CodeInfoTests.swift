import Markdown
import Testing

struct CodeInfoTests {
    @Test func attributesComeInAnyOrder() {
        for info in [
            #"swift title="a b" {1,3-5} numbers=10 tab='x "y"' diff"#,
            #"swift diff tab='x "y"' numbers=10 {1, 3-5} title="a b""#,
        ] {
            let info = CodeInfo(info)
            #expect(info.language == "swift")
            #expect(info.title == "a b")
            #expect(info.marked == [1...1, 3...5])
            #expect(info.numbers == 10)
            #expect(info.tab == #"x "y""#)
            #expect(info.isDiff)
        }
    }

    @Test(arguments: [
        ("", ""), ("json", "json"), ("c++", "c++"), ("{1}", ""), ("title=x", ""), ("include=a.swift numbers", ""),
        ("  go  ", "go"),
        ("diff", "diff"), ("swift diff", "swift"),
    ])
    func theFirstWordIsTheLanguage(_ info: String, _ language: String) {
        #expect(CodeInfo(info).language == language)
    }

    @Test func linesStandBehindTheLanguageWithoutABlank() {
        let info = CodeInfo("js{1,3-4} title=a.js")
        #expect((info.language, info.title) == ("js", "a.js"))
        #expect(info.marked == [1...1, 3...4])
    }

    /// As rustdoc and mdBook have it.
    @Test func whatStandsBehindACommaIsNoLanguage() {
        let told = prose("```rust,no_run\nlet a = 1;\n```\n")
        #expect(told.codeProblems == [])
        #expect(text(told.html) == text(prose("```rust\nlet a = 1;\n```\n").html))
    }

    @Test func aPathIsATitle() {
        #expect(CodeInfo("yaml content/site.yaml").title == "content/site.yaml")
        #expect(CodeInfo("yaml title=site.yaml").title == "site.yaml")
    }

    /// What is wrong stands at its own place in the source, where the info string is as written.
    @Test(arguments: [
        ("klingon", "unknownLanguage(\"klingon\")", "klingon"),
        ("sh colour=red", "unknownAttribute(\"colour\")", "colour=red"),
        ("sh title=\"a b", "unclosed(\"title=\\\"a b\")", "title=\"a b"), ("sh {1,2", "unclosed(\"1,2\")", "{1,2"),
        ("sh {1,x}", "malformedLines(\"1,x\")", "{1,x}"), ("sh {3-1}", "malformedLines(\"3-1\")", "{3-1}"),
        ("sh {0}", "malformedLines(\"0\")", "{0}"), ("sh {}", "malformedLines(\"\")", "{}"),
        ("sh {1-2-3}", "malformedLines(\"1-2-3\")", "{1-2-3}"),
        ("sh {1-99999999999999999999}", "malformedLines(\"1-99999999999999999999\")", "{1-99999999999999999999}"),
        ("sh {1-3}", "lineBeyondEnd(3, lines: 2)", "{1-3}"), ("sh numbers=x", "malformedNumber(\"x\")", "numbers=x"),
        ("sh numbers=-1", "malformedNumber(\"-1\")", "numbers=-1"),
        ("sh tab", "nameless(\"tab\")", "tab"), ("sh tab=\" \"", "nameless(\"tab\")", "tab=\" \""),
        ("sh diff=yes", "takesNoValue(\"diff\")", "diff=yes"),
        ("sh title=a title=b", "twice(\"title\")", "title=b"), ("sh region=a", "regionWithoutInclude", "region=a"),
        ("sh colour&amp;", "unknownAttribute(\"colour&\")", "sh colour&amp;"),
    ])
    func problems(_ info: String, _ kind: String, _ place: String) {
        let markdown = "- > ```\(info)\n  > a\n  > b\n  > ```\n"
        let prose = prose(markdown)
        #expect(prose.codeProblems.map { "\($0.kind)" } == [kind])
        #expect(prose.codeProblems.map { source(markdown, $0.range) } == [place])
        #expect(text(prose.html).replacing(/<[^>]*>/, with: "").contains("a\nb\n"))
    }

    @Test(arguments: ["json", "text", "txt", "plain", "", "JSON {1}", "diff", "sh numbers", "lua", "Dockerfile"])
    func soundInfo(
        _ info: String
    ) {
        #expect(prose("```\(info)\na\n```\n").codeProblems == [])
    }
}
