import SitegenKit
import Testing

@Suite struct NearMissTests {
    private let names = ["title", "titles", "url", "summary", "code", "Code-like"]

    @Test(arguments: [
        ("titel", "title"), ("tilte", "title"), ("ttle", "title"), ("tittle", "title"), ("title_", "title"),
        ("Title", "title"),
        ("URL", "url"), ("sumary", "summary"), ("smumray", "summary"), ("code-Like", "Code-like"),
    ])
    func near(word: String, name: String) {
        #expect(NearMiss.best(word, among: names) == name)
    }

    @Test(arguments: ["weather", "tl", "summits", "", "x", "u", "cadd"])
    func notNear(word: String) {
        #expect(NearMiss.best(word, among: names) == nil)
    }

    /// About a third of the letters may be wrong.
    @Test func threshold() {
        #expect(NearMiss.best("abcdef", among: ["abcdxy"]) == "abcdxy")
        #expect(NearMiss.best("abcdef", among: ["abcxyz"]) == nil)
        #expect(NearMiss.best("ab", among: ["ax"]) == "ax")
        #expect(NearMiss.best("a", among: ["b"]) == nil)
    }

    @Test func theWordItselfIsNoMiss() {
        #expect(NearMiss.best("title", among: ["title"]) == nil)
        #expect(NearMiss.best("title", among: names) == "titles")
    }

    @Test func letterCaseDecidesBetweenEquals() {
        #expect(NearMiss.candidates("Codx", among: ["code", "Code", "CODE"], limit: 3) == ["Code", "code", "CODE"])
    }

    @Test func theOrderOfTheNamesDoesNotMatter() {
        let names = ["cat", "bat", "rat", "hat", "bat"]
        #expect(NearMiss.candidates("xat", among: names, limit: 2) == ["bat", "cat"])
        #expect(NearMiss.candidates("xat", among: names.reversed(), limit: 9) == ["bat", "cat", "hat", "rat"])
        #expect(NearMiss.candidates("xat", among: names, limit: 0) == [])
    }

    @Test func scalarsNotCharacters() {
        #expect(NearMiss.best("cafe", among: ["café"]) == "café")
        #expect(NearMiss.best("übersciht", among: ["übersicht"]) == "übersicht")
    }

    /// The lengths come from content: two novels are not compared.
    @Test func longWords() {
        let long = String(repeating: "a", count: 1_000_000)
        #expect(NearMiss.best(long, among: [long + "b"]) == nil)
    }
}
