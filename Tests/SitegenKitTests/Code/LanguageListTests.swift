import Markdown
import TestSupport
import Testing

@Suite struct LanguageListTests {
    /// The manual lists every language and its other names, in the order of the code.
    @Test func theManualListsEveryLanguage() {
        let lines = Language.all.map { language in
            let aliases = language.aliases.map { "`\($0)`" }.joined(separator: ", ")
            return "- `\(language.name)`\(aliases.isEmpty ? "" : ", also \(aliases)")\n"
        }
        #expect(Repository.text("content/manual/markdown.md").contains("\n\n\(lines.joined())\n"), "\(lines.joined())")
    }

    @Test func theManualNamesEveryLanguageThatIsPlain() {
        let manual = Repository.text("content/manual/markdown.md").split(separator: "\n").joined(separator: " ")
        let names = Language.plain.sorted().map { "`\($0)`" }
        let list = names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])."
        #expect(manual.contains(": \(list)"), "\(list)")
        #expect(Language.plain.isDisjoint(with: Language.names))
    }

    @Test func theManualNamesEveryAttribute() {
        let manual = Repository.text("content/manual/markdown.md")
        for attribute in CodeInfo.attributes { #expect(manual.contains("`\(attribute)"), "\(attribute)") }
    }
}
