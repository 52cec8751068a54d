import SitegenKit
import Testing

@Suite struct TemplateInheritanceTests {
    @Test func defaults() throws {
        try expect("{{$title}}Default{{/title}}\n", renders: "Default\n")
        try expect(
            "{{$a}}{{b}} {{{c}}} {{#d}}{{e}}{{/d}} {{^f}}{{b}}{{/f}}{{/a}}",
            ["b": "&", "c": .html("<c>"), "d": ["e": "e"], "f": false], renders: "&amp; <c> e &amp;")
        try expect("{{<p}}{{/p}}|{{>p}}", partials: ["p": "{{$a}}default{{/a}}"], renders: "default|default")
    }

    @Test func fillings() throws {
        try expect(
            "{{<p}}{{$title}}mine{{/title}}{{/p}}", partials: ["p": "...{{$title}}Default{{/title}}..."],
            renders: "...mine...")
        try expect(
            "{{<p}}{{$b}}two{{/b}}{{/p}}", partials: ["p": "{{$a}}1{{/a}}, {{$b}}2{{/b}}"], renders: "1, two")
        try expect(
            "x {{<p}}{{$s}}1{{/s}}{{/p}} {{<p}}{{$s}}2{{/s}}{{/p}}\n",
            partials: ["p": "|{{$s}}...{{/s}}{{$d}} d{{/d}}|"],
            renders: "x |1 d| |2 d|\n")
    }

    @Test func blocksAreNoVariables() throws {
        try expect(
            "{{<p}}{{$v}}filling{{/v}}{{/p}}", ["v": "data"], partials: ["p": "{{$v}}default{{/v}}"], renders: "filling"
        )
        try expect("{{<p}}{{/p}}", ["v": "data"], partials: ["p": "{{$v}}default{{/v}}"], renders: "default")
    }

    @Test func whatIsBetweenTheBlocksIsNothing() throws {
        try expect(
            "{{<p}} words {{$a}}hm{{/a}} {{! comment }} words {{/p}}", partials: ["p": "{{$a}}default{{/a}}"],
            renders: "hm")
    }

    /// A filling is read where its block stands.
    @Test func scope() throws {
        try expect(
            "{{<p}}{{$a}}I say {{fruit}}.{{/a}}{{/p}}", ["fruit": "apples", "nested": ["fruit": "bananas"]],
            partials: ["p": "{{#nested}}{{$a}}You say {{fruit}}.{{/a}}{{/nested}}"], renders: "I say bananas.")
    }

    @Test func theOutermostFillingWins() throws {
        let partials: KeyValuePairs = [
            "p": "{{<o}}{{$a}}p{{/a}}{{/o}}", "o": "{{<g}}{{$a}}o{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}",
        ]
        try expect("{{<p}}{{$a}}c{{/a}}{{/p}}", partials: partials, renders: "c")
        try expect("{{<p}}{{/p}}", partials: partials, renders: "p")
    }

    /// The same template inside itself ends when a block that leads there is filled.
    @Test func recursionThatEnds() throws {
        try expect(
            "{{<p}}{{$foo}}override{{/foo}}{{/p}}",
            partials: [
                "p": "{{$foo}}default{{/foo}} {{$bar}}{{<p2}}{{/p2}}{{/bar}}",
                "p2": "{{$foo}}p2 default{{/foo}} {{<p}}{{$bar}}don't recurse{{/bar}}{{/p}}",
            ], renders: "override override override don't recurse")
    }

    @Test func parentsInFillings() throws {
        try expect(
            "{{<base}}{{$head}}{{<head}}{{$title}}Mine{{/title}}{{/head}}{{/head}}{{$main}}<h1>{{/main}}{{/base}}",
            partials: ["base": "<{{$head}}{{/head}}|{{$main}}{{/main}}>", "head": "[{{$title}}Default{{/title}}]"],
            renders: "<[Mine]|<h1>>")
    }

    @Test func blocksInFillings() throws {
        try expect(
            "{{<p}}{{$a}}[{{$b}}default{{/b}}]{{/a}}{{$b}}B{{/b}}{{/p}}", partials: ["p": "{{$a}}{{/a}}"],
            renders: "[B]")
    }

    @Test func aParentInASection() throws {
        try expect(
            "{{#list}}{{<p}}{{$a}}{{.}}{{/a}}{{/p}}{{/list}}", ["list": ["1", "2"]], partials: ["p": "<{{$a}}{{/a}}>"],
            renders: "<1><2>")
    }

    @Test func aPageWithALayout() throws {
        try expect(
            """
            {{<layout}}
            {{$title}}Home{{/title}}
            {{$main}}
            <h1>{{title}}</h1>
            {{/main}}
            {{/layout}}

            """,
            ["title": "Hello"],
            partials: [
                "layout": """
                <title>{{$title}}{{/title}}</title>
                <main>
                {{$main}}
                {{/main}}
                </main>

                """
            ],
            renders: "<title>Home</title>\n<main>\n<h1>Hello</h1>\n</main>\n")
    }
}

/// Where the lines of a parent and of its blocks begin.
@Suite struct TemplateInheritanceIndentationTests {
    @Test func parentsAlone() throws {
        try expect("Hi,\n  {{<p}}{{/p}}\n", partials: ["p": "one\ntwo\n"], renders: "Hi,\n  one\n  two\n")
        try expect("Hi,\n  {{<p}}\n  {{/p}}\nend", partials: ["p": "one\ntwo\n"], renders: "Hi,\n  one\n  two\nend")
    }

    /// A line with words is no line of a tag alone. swift-mustache looks at what is after the end only.
    @Test func parentsInALine() throws {
        try expect(
            "Hi, {{<p}}{{/p}}\nend", partials: ["p": "one\n"], renders: "Hi, one\n\nend",
            oracle: .renders("Hi, one\nend"))
        try expect("  {{<p}}{{/p}} end\n", partials: ["p": "one"], renders: "  one end\n")
    }

    @Test func fillingsInALine() throws {
        try expect(
            "{{<p}}{{$n}}hammer time{{/n}}{{/p}}", partials: ["p": "stop:\n  {{$n}}collaborate{{/n}}\n"],
            renders: "stop:\n  hammer time\n")
    }

    @Test func fillingsWithLines() throws {
        try expect(
            "{{<p}}{{$b}}\npeaked\n\n:(\n{{/b}}{{/p}}", partials: ["p": "{{$b}}peaking{{/b}}"],
            renders: "peaked\n\n:(\n")
        try expect(
            "{{<p}}{{$b}}\none\ntwo{{/b}}\n{{/p}}\n", partials: ["p": "Hi,\n  {{$b}}{{/b}}\n"],
            renders: "Hi,\n  one\n  two\n")
    }

    @Test func aFillingsOwnMarginGoes() throws {
        try expect(
            "{{<p}}{{$b}}\n    one\n      two\n{{/b}}{{/p}}\n", partials: ["p": "Hi,\n  {{$b}}\n  {{/b}}\n"],
            renders: "Hi,\n  one\n    two\n")
        try expect(
            "{{<p}}\n  {{$b}}\n    one\n  {{/b}}\n{{/p}}\n", partials: ["p": "<\n{{$b}}\n{{/b}}\n>\n"],
            renders: "<\none\n>\n")
    }

    /// The spec's "Intrinsic indentation", which swift-mustache leaves out of its own run of the spec.
    @Test func fillingsBeginWhereTheDefaultDoes() throws {
        try expect(
            "{{<p}}{{$b}}\none\ntwo\n{{/b}}{{/p}}\n", partials: ["p": "Hi,\n{{$b}}\n  default\n{{/b}}\n"],
            renders: "Hi,\n  one\n  two\n", oracle: .renders("Hi,\none\ntwo\n"))
    }

    /// The spec's "Nested block reindentation", left out there too.
    @Test func blocksInBlocks() throws {
        try expect(
            "{{<p}}{{$nested}}\nthree\n{{/nested}}{{/p}}\n",
            partials: [
                "p": "{{<g}}{{$b}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/b}}{{/g}}\n",
                "g": "{{$b}}default{{/b}}",
            ], renders: "one\n  three\n", oracle: .renders("one\nthree\n"))
    }
}
