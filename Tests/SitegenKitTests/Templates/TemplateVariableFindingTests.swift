import SitegenKit
import Testing

@Suite struct TemplateVariableFindingTests {
    private let page: SampleValue = [
        "title": "T", "body": .html("b"), "draft": true, "next": ["url": "/"], "links": [["label": "a"]], "tags": ["x"],
    ]
    private let offer = "Page has `title`, `body`, `draft`, `next`, `links`, `tags`"

    @Test func unknownVariables() {
        expect(
            "{{titel}}", page,
            reports: ["SG081 {{titel}}: unknown variable `titel`; help: did you mean `title`?"])
        expect(
            "{{{ Body }}}", page,
            reports: ["SG081 {{{ Body }}}: unknown variable `Body`; help: did you mean `body`?"])
        expect(
            "{{#nxet.url}}{{/nxet.url}}", page,
            reports: [
                "SG081 {{#nxet.url}}: unknown variable `nxet.url`; help: did you mean `next.url`?"
            ])
        expect("{{weather}}", page, reports: ["SG081 {{weather}}: unknown variable `weather`; \(offer)"])
        expect("{{weather}}", [:], reports: ["SG081 {{weather}}: unknown variable `weather`"])
    }

    @Test func theInnermostRecordIsOfferedFirst() {
        expect(
            "{{#links}}{{lable}}{{/links}}", page,
            reports: [
                "SG081 {{lable}}: unknown variable `lable`; help: did you mean `label`?"
            ])
    }

    /// What its names would have meant is not known, so they are no findings.
    @Test func namesInAnUnknownSection() {
        expect(
            "{{^lnks}}{{label}}{{/lnks}}", page,
            reports: [
                "SG081 {{^lnks}}: unknown variable `lnks`; help: did you mean `links`?"
            ])
    }

    @Test func unknownParts() {
        expect(
            "{{next.ulr}}", page,
            reports: ["SG081 {{next.ulr}}: `next` has no `ulr`; help: did you mean `next.url`?"])
        expect("{{next.weather}}", page, reports: ["SG081 {{next.weather}}: `next` has no `weather`; Page has `url`"])
    }

    @Test func partsOfWhatHasNone() {
        expect(
            "{{title.length}}", page,
            reports: [
                "SG081 {{title.length}}: `title` is text and has no `length`; help: write `title` alone"
            ])
        expect(
            "{{links.label}}", page,
            reports: [
                "SG081 {{links.label}}: `links` is a list and has no `label` of its own; "
                    + "help: write `{{#links}}…{{/links}}` and use `label` inside"
            ])
        expect(
            "{{#tags.length}}{{/tags.length}}", page,
            reports: [
                "SG081 {{#tags.length}}: `tags` is a list and has no `length`; help: write `tags` alone"
            ])
    }

    @Test func htmlIsNotEscapedTwice() {
        expect(
            "{{body}}", page,
            reports: ["SG081 {{body}}: `body` is HTML, and `{{body}}` would escape it again; help: write `{{{body}}}`"])
    }

    @Test func textIsAlwaysEscaped() {
        expect(
            "{{{title}}}", page,
            reports: ["SG081 {{{title}}}: `title` is text and has to be escaped; help: write `{{title}}`"])
        expect(
            "{{#tags}}{{&.}}{{/tags}}", page,
            reports: ["SG081 {{&.}}: `.` is text and has to be escaped; help: write `{{.}}`"])
    }

    @Test func whatCannotBeWritten() {
        expect(
            "{{links}}{{{next}}}{{&draft}}{{#links}}{{.}}{{/links}}", page,
            reports: [
                "SG081 {{links}}: `links` is a list and cannot be written; "
                    + "help: use it as a section: `{{#links}}…{{/links}}`",
                "SG081 {{{next}}}: `next` is a record and cannot be written; "
                    + "help: use it as a section: `{{#next}}…{{/next}}`",
                "SG081 {{&draft}}: `draft` is a flag and cannot be written; "
                    + "help: use it as a section: `{{#draft}}…{{/draft}}`",
                "SG081 {{.}}: `.` is a record and cannot be written; help: write one of its names: `label`",
            ])
    }

    @Test func partialsAreReportedOnceWithWhereTheyWereIncluded() {
        expect(
            "{{>p}}{{#links}}{{>p}}{{/links}}", page, partials: ["p": "{{titel}}"],
            reports: [
                "SG081 {{titel}}: unknown variable `titel`; included here ({{>p}}); "
                    + "help: did you mean `title`?"
            ])
    }

    @Test func aPartialIsCheckedInEachOfItsPlaces() {
        expect(
            "{{#links}}{{>p}}{{/links}}{{>p}}", page, partials: ["p": "{{label}}"],
            reports: [
                "SG081 {{label}}: unknown variable `label`; \(offer); included here ({{>p}})"
            ])
    }

    @Test func whatFillsABlockIsReportedWhereItIs() {
        expect(
            "{{<p}}{{$a}}{{titel}}{{/a}}{{/p}}", page, partials: ["p": "{{$a}}{{/a}}"],
            reports: [
                "SG081 {{titel}}: unknown variable `titel`; help: did you mean `title`?"
            ])
    }

    /// A section in a section of the same record offers the same names.
    @Test func namesAreOfferedOnce() {
        expect(
            "{{#next}}{{#next}}{{weather}}{{/next}}{{/next}}", page,
            reports: ["SG081 {{weather}}: unknown variable `weather`; Page has `url`; \(offer)"])
    }

    /// Both pages include the partial, and it fails in both for the same reason.
    @Test func onePartialInTwoPages() {
        let partial = TemplateSource(name: "p", file: "p.mustache", bytes: Array("{{titel}}".utf8))
        let pages = ["a", "b"].map { TemplateSource(name: $0, file: "\($0).mustache", bytes: Array("{{>p}}".utf8)) }
        let models = ["a", "b"].map { ($0, Record("Page \($0)", [Field("title", .text, "")])) }
        let (_, findings) = Templates.compile(pages + [partial], pages: models)
        #expect(
            findings == [
                Diagnostic(
                    .templateVariable, "unknown variable `titel`", at: Place("p.mustache", 0..<9),
                    notes: [Diagnostic.Note("included here", at: Place("a.mustache", 0..<6))],
                    help: "did you mean `title`?")
            ])
    }
}
