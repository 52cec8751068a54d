import SitegenKit
import Testing

@Suite struct RuleTests {
    @Test(arguments: [
        (Rule.sectionMissing, "section-missing", "SectionMissing"), (.notUTF8, "not-utf8", "NotUTF8"),
        (.nulByte, "nul-byte", "NulByte"), (.classless, "classless", "Classless"),
        (.textNamesOtherCode, "text-names-other-code", "TextNamesOtherCode"),
    ])
    func `names are made from the case's name`(rule: Rule, name: String, pascalName: String) {
        #expect(rule.name == name)
        #expect(rule.pascalName == pascalName)
    }

    @Test func `every rule has a name and a summary of its own`() {
        #expect(Set(Rule.allCases.map(\.name)).count == Rule.allCases.count)
        #expect(Set(Rule.allCases.map(\.summary)).count == Rule.allCases.count)
    }

    @Test(arguments: Rule.allCases) func `a summary is one line in headline style`(rule: Rule) {
        #expect(rule.summary.first?.isUppercase == true)
        #expect(rule.summary.last != ".")
        #expect(rule.summary.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        #expect((10...80).contains(rule.summary.utf8.count))
    }

    @Test(arguments: Rule.allCases) func `a name is made of words and hyphens`(rule: Rule) {
        let words = rule.name.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0.isNumber } })
    }

    @Test func `a rule's page`() {
        #expect(Rule.sectionMissing.url == "https://status-codes.example/diagnostics/SG020/")
    }
}
