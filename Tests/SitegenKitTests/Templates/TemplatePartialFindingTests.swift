import SitegenKit
import Testing

@Suite struct TemplatePartialFindingTests {
    @Test func unknownPartials() {
        expect(
            "{{>partials/haed}}", partials: ["partials/head": ""],
            reports: [
                "SG082 {{>partials/haed}}: unknown partial `partials/haed`; help: did you mean `partials/head`?"
            ])
        expect(
            "{{<layout}}{{$a}}{{/a}}{{/layout}}",
            reports: [
                "SG082 {{<layout}}: unknown partial `layout`; help: add templates/layout.mustache"
            ])
    }

    @Test func aPartialThatIncludesItself() {
        expect(
            "a{{>p}}", partials: ["p": "b{{>p}}"],
            reports: [
                "SG082 {{>p}}: template `p` includes itself; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
        expect(
            "{{>page}}",
            reports: [
                "SG082 {{>page}}: template `page` includes itself; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
        expect(
            "{{#x}}{{>page}}{{/x}}", ["x": ["y": "z"]],
            reports: [
                "SG082 {{>page}}: template `page` includes itself; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
    }

    /// One circle is one finding, wherever it is entered.
    @Test func aCircle() {
        expect(
            "{{>c}}{{>b}}{{>a}}", partials: ["a": "{{> b}}", "b": "{{> c}}", "c": "{{> a}}"],
            reports: [
                "SG082 {{> a}}: template `a` includes itself by way of `b`, `c`; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
    }

    @Test func aCircleThroughBlocks() {
        expect(
            "{{<p}}{{$a}}{{>p}}{{/a}}{{/p}}", partials: ["p": "{{$a}}{{/a}}"],
            reports: [
                "SG082 {{>p}}: template `p` includes itself; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
        expect(
            "{{>p}}", partials: ["p": "{{<p}}{{$a}}1{{/a}}{{/p}}{{$a}}{{/a}}"],
            reports: [
                "SG082 {{<p}}: template `p` includes itself; "
                    + "help: take this tag away; what repeats is a section on a list"
            ])
    }

    @Test func unknownBlocks() {
        expect(
            "{{<p}}{{$tilte}}x{{/tilte}}{{$body}}{{/body}}{{/p}}",
            partials: ["p": "{{$title}}{{/title}}{{>q}}", "q": "{{$body}}{{/body}}"],
            reports: [
                "SG082 {{$tilte}}: template `p` has no block `tilte`; it has `body`, `title`; "
                    + "help: did you mean `title`?"
            ])
        expect(
            "{{<p}}{{$a}}x{{/a}}{{/p}}", partials: ["p": ""],
            reports: [
                "SG082 {{$a}}: template `p` has no block `a`; help: remove it, or add `{{$a}}` to `p`"
            ])
    }

    /// Filling a block takes the blocks inside its default away. To fill those too is no mistake.
    @Test func aBlockInAnOverriddenDefaultIsKnown() throws {
        try expect(
            "{{<p}}{{$a}}A{{/a}}{{$b}}B{{/b}}{{/p}}", partials: ["p": "{{$a}}<{{$b}}{{/b}}>{{/a}}"], renders: "A")
    }

    @Test func aPageWithoutATemplate() {
        let (templates, findings) = Templates.compile([], pages: [("entry", Record("Entry", []))])
        #expect(
            findings == [
                Diagnostic(
                    .templateUnknown, "there is no template `entry`", at: nil, help: "add templates/entry.mustache")
            ])
        var out: [UInt8] = []
        templates.render("entry", .record([]), into: &out)
        #expect(out == [])
    }

    /// A template that no page includes is nobody's business.
    @Test func whatIsNotIncludedIsNotCompiled() throws {
        try expect("x", renders: "x")
        expect("x", partials: ["unused": "{{#a}}{{b"], reports: [])
    }
}
