import SitegenKit
import Testing

@Suite struct TemplateSyntaxFindingTests {
    private let page: SampleValue = ["title": "T", "yes": true, "other": true, "list": ["1"], "body": .html("b")]

    @Test func aTagThatDoesNotEnd() {
        expect(
            "<p>{{title</p>\n", page,
            reports: ["SG080 {{title</p>: tag `{{title</p>` is not closed; help: end it with `}}`"])
        expect(
            "<p>{{title}</p>\n{{title}}", page,
            reports: ["SG080 {{title}</p>: tag `{{title}</p>` is not closed; help: end it with `}}`"])
        expect(
            "{{{body}} {{{body}}}", page,
            reports: ["SG080 {{{body}}: tag `{{{body}}` is not closed; help: end it with `}}}`"])
        expect("a {{", page, reports: ["SG080 {{: tag `{{` is not closed; help: end it with `}}`"])
        expect("a {{  \n ", page, reports: ["SG080 {{: tag `{{` is not closed; help: end it with `}}`"])
        expect("{{=<% %>}", page, reports: ["SG080 {{=<% %>}: tag `{{=<% %>}` is not closed; help: end it with `=}}`"])
    }

    /// The rest may have been meant as part of the comment, so none of it is a second finding.
    @Test func aCommentThatDoesNotEnd() {
        expect(
            "{{! note }\n{{#title} {{/x", page,
            reports: [
                "SG080 {{! note }: tag `{{! note }` is not closed; help: end it with `}}`"
            ])
    }

    /// Its end is not one end too many.
    @Test func aSectionTagThatDoesNotEnd() {
        expect(
            "{{#yes}x{{/yes}}", page, reports: ["SG080 {{#yes}x: tag `{{#yes}x` is not closed; help: end it with `}}`"])
        expect(
            "{{#yes}}x{{/yes}\n", page, reports: ["SG080 {{/yes}: tag `{{/yes}` is not closed; help: end it with `}}`"])
    }

    @Test func aTagWithoutAName() {
        expect("{{}}", reports: ["SG080 {{}}: tag `{{}}` has no name; help: put a name into it, or remove it"])
        expect("{{{ }}}", reports: ["SG080 {{{ }}}: tag `{{{ }}}` has no name; help: put a name into it, or remove it"])
        expect("{{> }}", reports: ["SG080 {{> }}: tag `{{> }}` has no name; help: put a name into it, or remove it"])
    }

    @Test func aTagWithTwoNames() {
        expect(
            "{{#if yes}}x{{/if}}", page,
            reports: ["SG080 {{#if yes}}: tag `{{#if yes}}` has more than one name; help: write `{{#yes}}`"])
        expect(
            "{{=<% %>=}}<%{my body}%>", page,
            reports: ["SG080 <%{my body}%>: tag `<%{my body}%>` has more than one name; help: write `<%{body}%>`"])
    }

    @Test func aDotTooMany() {
        expect(
            "{{.title}}", page,
            reports: ["SG080 {{.title}}: name `.title` has a dot with nothing beside it; help: write `{{title}}`"])
        expect(
            "{{#a..b.}}{{/a..b.}}",
            reports: [
                "SG080 {{#a..b.}}: name `a..b.` has a dot with nothing beside it; help: write `{{#a.b}}`"
            ])
        expect(
            "{{#list}}{{..}}{{/list}}", page,
            reports: ["SG080 {{..}}: name `..` has a dot with nothing beside it; help: write `{{.}}`"])
    }

    @Test(arguments: ["{{=}}", "{{==}}", "{{=<%=}}", "{{=<% %> x=}}", "{{=<% %>}}", "{{== ==}}", "{{=a=b c=}}"])
    func badDelimiters(tag: String) {
        expect(
            "\(tag){{title}}", page,
            reports: [
                "SG080 \(tag): tag `\(tag)` does not set two delimiters; "
                    + "help: write both with a space between them and no `=` in them, such as `{{=<% %>=}}`"
            ])
    }

    @Test func aSectionLeftOpen() {
        expect(
            "a\n{{#yes}}\nb\nc\n", page,
            reports: [
                "SG080 {{#yes}}: `{{#yes}}` of line 2 is still open where the template ends, in line 4; "
                    + "help: add `{{/yes}}`"
            ])
        expect(
            "{{=<% %>=}}<%^ yes %>", page,
            reports: [
                "SG080 <%^ yes %>: `<%^ yes %>` of line 1 is still open where the template ends, in line 1; "
                    + "help: add `<%/yes%>`"
            ])
        expect(
            "{{$a}}",
            reports: [
                "SG080 {{$a}}: `{{$a}}` of line 1 is still open where the template ends, in line 1; help: add `{{/a}}`"
            ])
    }

    @Test func aSectionLeftOpenInAnother() {
        expect(
            "{{#yes}}\n{{#other}}\n{{/yes}}\n{{title}}", page,
            reports: [
                "SG080 {{#other}}: `{{#other}}` of line 2 is still open at `{{/yes}}` in line 3; "
                    + "`{{/yes}}` is here ({{/yes}}); "
                    + "help: add `{{/other}}` before `{{/yes}}`"
            ])
    }

    @Test func anEndOfSomethingElse() {
        expect(
            "{{#yes}}\n{{/yse}}\n", page,
            reports: [
                "SG080 {{/yse}}: `{{/yse}}` in line 2 does not close `{{#yes}}` of line 1; "
                    + "`{{#yes}}` is here ({{#yes}}); "
                    + "help: write `{{/yes}}`"
            ])
        expect(
            "{{#yes}}\n{{/other}}\n{{/yes}}", page,
            reports: [
                "SG080 {{/other}}: `{{/other}}` in line 2 does not close `{{#yes}}` of line 1; "
                    + "`{{#yes}}` is here ({{#yes}}); "
                    + "help: remove it"
            ])
    }

    @Test func anEndOfNothing() {
        expect(
            "{{/yes}}", page,
            reports: ["SG080 {{/yes}}: `{{/yes}}` closes nothing; help: remove it, or open what it closes"])
    }

    @Test func aTagBetweenBlocks() {
        expect(
            "{{<p}}{{title}}{{#yes}}{{/yes}}{{/p}}", page, partials: ["p": ""],
            reports: [
                "SG080 {{title}}: `{{title}}` stands in `{{<p}}` but in no block of it; "
                    + "help: put it between `{{$name}}` and `{{/name}}`, with the name of a block of `p`",
                "SG080 {{#yes}}: `{{#yes}}` stands in `{{<p}}` but in no block of it; "
                    + "help: put it between `{{$name}}` and `{{/name}}`, with the name of a block of `p`",
            ])
    }

    @Test func aBlockFilledTwice() {
        expect(
            "{{<p}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/p}}", partials: ["p": "{{$a}}{{/a}}"],
            reports: [
                "SG080 {{$a}}: block `a` is filled twice; it is filled here first ({{$a}}); help: keep one of the two"
            ])
    }

    @Test func longTagsAreCutInMessages() {
        let name = String(repeating: "x", count: 100)
        expect(
            "{{/\(name)}}",
            reports: [
                "SG080 {{/\(name)}}: `{{/\(String(repeating: "x", count: 57))…` closes nothing; "
                    + "help: remove it, or open what it closes"
            ])
    }

    /// What is beside a finding is still looked at.
    @Test func allFindingsInOneRun() {
        expect(
            "{{}}{{titel}}{{>q}}", page,
            reports: [
                "SG080 {{}}: tag `{{}}` has no name; help: put a name into it, or remove it",
                "SG081 {{titel}}: unknown variable `titel`; help: did you mean `title`?",
                "SG082 {{>q}}: unknown partial `q`; help: add templates/q.mustache",
            ])
    }
}
