import SitegenKit
import Testing

/// Expressions that may try one text in more ways than anybody can wait for.
@Suite struct PatternTrapTests {
    private func trap(_ source: String) -> Pattern.Trap? { Pattern(source: source, place: Place("")).trap }

    @Test(arguments: [
        "^(a+)+$", "^(?i)(a+)+$", "^((?i)a+)+$", "^(?i:a+)+$", "^(?<x>a+)+$", "^(?:a*)*$", "([A-Z]+-?)+",
        "^([a-z]+|[A-Z]+)+$", "(a?b?)*", "(\\s*,?\\s*[a-z]+)*", "(a?){50}", "(a+){12}", "((a?){3})+", "(?=(a+)+)b",
        "^([a-z]+-?){9}$", "^(\\w+-?){7}$", "(?x) ( [a-z] + # letters\n -? ) +",
    ])
    func aRepetitionThatRepeats(_ source: String) { #expect(trap(source) == .repeatsRepetition) }

    @Test(arguments: [
        "^(a|a)+$", "^(aa|a)*$", "^([a-z]|[a-f])+$", "^(\\w|a)+$", "^(.|a)+$", "(?i)(a|A)+", "(é|e|é)+", "(\\x61|a)+",
        "^(a{1,9})+$", "(a|a){20}", "^([а-я]|[а-ж])+$", "^(é|[à-ÿ])+$", "(\\s|\\t)+",
    ])
    func anOverlapThatRepeats(_ source: String) { #expect(trap(source) == .repeatsOverlap) }

    /// The next sign says which way to go, or there is an end to the ways.
    @Test(arguments: [
        "^[1-5][0-9]{2}$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^(a|ab)*c$", "^(a|A)+$", "^(a?)+$", "^(a(b|c)*)*$", "^(a|b?)+$",
        "(\\w+\\.)*\\w+", "([a-z]{0,16}-)*", "([0-9a-f]{2}){16}", "([0-9a-f]{64},)*", "(\\b[a-z]+\\b)*",
        "(GET|PUT|POST)+",
        "([A-Z]|[a-z])+", "(\\p{Lu}|[a-z])*", "(\\(a+\\))*", "\\Q(a+)+\\E", "(?#(a+)+)b", "(?<year>[0-9]{4}){2}",
        "([)+]x)+", "^(?:[a-z]+(?=-|$)-?)+$", "^(?:[0-9]+(?![0-9])[.]?)+$", "^([A-Z]?[0-9]?){10}$", "^(?:a?){10}$",
        "^(a{1,3}){10}$", "^([0-9a-f]{1,4}:?){8}$", "(?x) [a-z]+ ( - [a-z]+ )*",
    ])
    func noTrap(_ source: String) { #expect(trap(source) == nil) }

    /// A part that repeats is judged by itself.
    @Test(arguments: [
        "^(?:[0-9a-f]{16}-){8}([a-z]+)+$", "^(?:[0-9a-f]{16}){9}([a-z]+)+$",
        "^(?:timeout|connection|authentication|authorization|validation|serialization|configuration|permission|"
            + "persistence|notification|subscription|registration)-([a-z]+)+$",
        "^([0-9a-f]{16}[g-z]{16}([A-Z]+)+){9}$", "^([0-9]{16}(?:-[0-9a-f]{16}){9}|[a-z]+)+$",
    ])
    func manySignsAround(_ source: String) { #expect(trap(source) == .repeatsRepetition) }

    /// What is written to be looked at for long is not.
    @Test func manySigns() {
        let many = Array(repeating: "[a-z]", count: 500).joined(separator: "|")
        #expect(trap("(\(many)){3,400}-") == nil)
        #expect(trap("((((((a{9}b){9}c){9}d){9}e){9}f){9}g)*") == nil)
        #expect(trap("([0-9]{16}([a-z]{16}){9}|[0-9]{17}([a-z]{16}){9})+") == nil)
    }
}
