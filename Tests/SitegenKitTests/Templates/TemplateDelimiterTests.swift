import SitegenKit
import Testing

@Suite struct TemplateDelimiterTests {
    private let page: SampleValue = ["text": "Hey", "body": .html("<b>"), "yes": true]

    @Test func otherDelimiters() throws {
        try expect("{{=<% %>=}}(<%text%>)", page, renders: "(Hey)")
        try expect("({{=[ ]=}}[text])", page, renders: "(Hey)")
        try expect("{{= | | =}}(|text|)|={{ }}=|({{text}})", page, renders: "(Hey)(Hey)")
        try expect("|{{=   @\t\t@   =}}|@text@", page, renders: "||Hey")
    }

    @Test func everyKindOfTag() throws {
        try expect(
            "{{=<% %>=}}<%#yes%>{{text}} <%&body%> <%! c %><%/yes%><%>p%>", page, partials: ["p": "{{text}}"],
            renders: "{{text}} <b> Hey")
    }

    /// The braces belong inside, as in mustache.js. swift-mustache looks for `<%{body%>}`.
    @Test func bracesInOtherDelimiters() throws {
        try expect("{{=<% %>=}}<%{body}%>", page, renders: "<b>", oracle: .refuses)
    }

    @Test func aPartialHasItsOwn() throws {
        try expect("{{=| |=}}[|>p|]|text|", page, partials: ["p": "{{=$ $=}}.$text$."], renders: "[.Hey.]Hey")
    }

    @Test func linesOfTheirOwn() throws {
        try expect("Begin.\n{{=@ @=}}\nEnd.\n", renders: "Begin.\nEnd.\n")
        try expect("Begin.\n  {{=@ @=}}  \nEnd.\n", renders: "Begin.\nEnd.\n")
        try expect("| {{=@ @=}} |\n", renders: "|  |\n")
        try expect("=\n  {{=@ @=}}", renders: "=\n")
    }

    /// They hold to the end of the file, as in mustache.js. swift-mustache lets them end with the section, where it
    /// takes the rest for text.
    @Test func theyOutliveTheSection() throws {
        try expect(
            "{{#yes}}{{=| |=}}|text||/yes||text|{{text}}", page, renders: "HeyHey{{text}}",
            oracle: .renders("Hey|text|Hey"))
    }
}
