import SitegenKit
import Testing

/// Expressions that may try one text in more ways than anybody can wait for.
@Suite struct PatternTrapTests {
    private func trap(_ source: String) -> Pattern.Trap? { Pattern(source: source, place: Place("")).trap }

    @Test(arguments: [
        "^(a+)+$", "^(?i)(a+)+$", "^((?i)a+)+$", "^(?i:a+)+$", "^(?<x>a+)+$", "^(?:a*)*$", "([A-Z]+-?)+",
        "^([a-z]+|[A-Z]+)+$", "(a?b?)*", "(\\s*,?\\s*[a-z]+)*", "(a?){50}", "(a+){12}", "((a?){3})+", "(?=(a+)+)b",
    ])
    func aRepetitionThatRepeats(_ source: String) { #expect(trap(source) == .repeatsRepetition) }

    @Test(arguments: [
        "^(a|a)+$", "^(aa|a)*$", "^([a-z]|[a-f])+$", "^(\\w|a)+$", "^(.|a)+$", "(?i)(a|A)+", "(é|e|é)+", "(\\x61|a)+",
        "^(a{1,9})+$", "(a|a){20}",
    ])
    func anOverlapThatRepeats(_ source: String) { #expect(trap(source) == .repeatsOverlap) }

    /// The next sign says which way to go, or there is an end to the ways.
    @Test(arguments: [
        "^[1-5][0-9]{2}$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^(a|ab)*c$", "^(a|A)+$", "^(a?)+$", "^(a(b|c)*)*$", "^(a|b?)+$",
        "(\\w+\\.)*\\w+", "([a-z]{0,16}-)*", "([0-9a-f]{2}){16}", "([0-9a-f]{64},)*", "(\\b[a-z]+\\b)*",
        "(GET|PUT|POST)+",
        "([A-Z]|[a-z])+", "(\\p{Lu}|[a-z])*", "(\\(a+\\))*", "\\Q(a+)+\\E", "(?#(a+)+)b", "(?<year>[0-9]{4}){2}",
        "([)+]x)+",
    ])
    func noTrap(_ source: String) { #expect(trap(source) == nil) }

    /// What is written to be looked at for long is not.
    @Test func manySigns() {
        let many = Array(repeating: "[a-z]", count: 500).joined(separator: "|")
        #expect(trap("(\(many)){3,400}-") == nil)
        #expect(trap("((((((a{9}b){9}c){9}d){9}e){9}f){9}g)*") == nil)
    }
}
