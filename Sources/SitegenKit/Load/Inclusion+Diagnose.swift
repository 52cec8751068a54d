import Markdown

extension Inclusion {
    /// What a fence has wrong, in the words of a report.
    func diagnose(_ problem: CodeProblem, of page: String) -> Diagnostic {
        let place = Place(page, problem.range)
        switch problem.kind {
        case .unknownLanguage(let name):
            return Diagnostic(
                .unknownLanguage, "There is no language `\(name)`: the sample is plain text", at: place,
                help: Self.language(meantBy: name) ?? "mark it as `text`")
        case .notIncluded(let path, let region, let regionPlace, let hasBody):
            return hasBody ? Self.body(at: place) : include(path, region, at: place, Place(page, regionPlace))
        case .misplaced(let name): return Self.misplaced(name, at: place)
        case .diagram(let problem): return Self.diagram(problem, at: place)
        default:
            let (message, help) = Self.attribute(problem.kind)
            return Diagnostic(.codeAttribute, message, at: place, help: help)
        }
    }

    private static func language(meantBy name: String) -> String? {
        let written = name
        let name = name.lowercased()
        // rustdoc takes a sample that says only what is to be done with it for Rust.
        let tests = ["compile_fail", "ignore", "no_run", "should_panic", "standalone_crate", "test_harness"]
        if name.split(separator: ",").contains(where: { tests.contains(String($0)) || $0.begins(with: "edition20") }) {
            return "write the language before it: `rust,\(written)`"
        }
        let plain = Language.plain.filter { $0.utf8.count > 3 }.sorted()
        return NearMiss.best(name, among: Language.names + plain)?.didYouMean
    }

    /// What other generators call what a fence can say.
    private static let foreign = [
        "showlinenumbers": "numbers", "linenumbers": "numbers", "linenums": "numbers", "linenos": "numbers",
        "hl_lines": "{1,3-5}", "highlight": "{1,3-5}", "emphasize-lines": "{1,3-5}",
        "filename": "title=\"...\"", "caption": "title=\"...\"", "file": "title=\"...\"",
    ]

    private static func attribute(_ kind: CodeProblem.Kind) -> (message: String, help: String?) {
        switch kind {
        case .unknownAttribute(let name):
            let known = CodeInfo.attributes
            return (
                "Code has no attribute `\(name)`",
                foreign[name.lowercased()].map { "write `\($0)`" } ?? NearMiss.best(name, among: known)?.didYouMean
                    ?? "known are \(known.quotedList), and lines in braces"
            )
        case .unclosed(let text): return ("`\(text)` is never closed", "close the quote or brace")
        case .malformedLines(let text):
            // Pandoc and MyST write the language in braces.
            let name = text.begins(with: ".") ? String(text.dropFirst()) : text
            let language = Language.named(name).map { _ in "write the language without braces: `\(name)`" }
            return ("`{\(text)}` is no list of lines", language ?? "write it as `{1,3-5}`")
        case .malformedNumber(let text): return ("Lines cannot be numbered from `\(text)`", "write it as `numbers=10`")
        case .lineBeyondEnd(let line, let lines):
            return ("There is no line \(line) to mark: the sample has \("line".counted(lines))", nil)
        case .nameless(let name): return ("`\(name)` has no value", "write it as `\(name)=\"...\"`")
        case .takesNoValue(let name): return ("`\(name)` takes no value", "write it as `\(name)`")
        case .twice(let name): return ("`\(name)` is set twice", "remove one of them")
        case .tabTwice(let name): return ("Two tabs side by side are called `\(name)`", "give one another name")
        case .regionWithoutInclude: return ("A region is named, but no file", "name the file: `include=\"...\"`")
        case .foreignAttribute(let name, let block):
            return ("`\(name)` means nothing on a fence `\(block)`", "remove it: such a fence can have a `title`")
        case .unknownLanguage, .notIncluded, .misplaced, .diagram: preconditionFailure("it is no attribute's")
        }
    }

    private static func misplaced(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .blockMisplaced, "A fence `\(name)` is indented, or stands in a list, a quote, a footnote or a field",
            at: place, help: "let it start at the margin of the page's text")
    }

    private static func diagram(_ problem: Diagram.Problem, at place: Place) -> Diagnostic {
        let (message, help) =
            switch problem {
            case .noQuestion: ("The diagram does not begin with a question", "write it above the list of its answers")
            case .noAnswers: ("The diagram's question has no answers", "add a list: `- yes: [404]`")
            case .foreign: ("A diagram holds questions and lists of answers only", "write it outside of the fence")
            case .noAnswer(let text):
                ("`\(text)` does not begin with an answer", "write the answer and a colon before it: `- yes: \(text)`")
            case .answerTwice(let answer):
                ("The question has the answer `\(answer)` twice", "give one of them other words")
            case .open(let question):
                ("The diagram does not say what follows from `\(question)`", "add a list of its answers below it")
            }
        return Diagnostic(.diagramUnclear, message, at: place, help: help)
    }

    private static func body(at place: Place) -> Diagnostic {
        Diagnostic(
            .includeUnresolved, "A fence that includes a file has lines of its own", at: place,
            help: "remove the lines, or `include`")
    }

    private func include(_ include: String, _ region: String?, at place: Place, _ regionPlace: Place) -> Diagnostic {
        switch text(include, region, of: place.file) {
        case .success:
            return Diagnostic(
                .includeUnresolved, "`include` is hidden behind a character reference", at: place,
                help: "write it letter by letter: `include=\"\(include)\"`")
        case .failure(.outside):
            return Diagnostic(
                .includeUnresolved, "`\(include)` leads out of the project", at: place,
                help: "name a file inside of it, relative to this one")
        case .failure(.missing(let path, let near)):
            return Diagnostic(
                .includeUnresolved, "There is no file \(path) to include", at: place,
                help: near?.didYouMean ?? "name it relative to this file")
        case .failure(.problem(let path, .symlinkOutside(let target))):
            return Diagnostic(
                .includeUnresolved, "\(path) is a symbolic link that leads out of the project", at: place,
                notes: [Diagnostic.Note("it leads to \(target)")], help: "copy the file into the project")
        case .failure(.problem(let path, let problem)):
            return Diagnostic(.includeUnresolved, Text.diagnose(problem, path).message, at: place)
        case .failure(.notText(let path, let bad)):
            return Diagnostic(
                .includeUnresolved, "\(path) is not UTF-8 text", at: place,
                notes: [Diagnostic.Note("the first byte that is none:", at: Place(path, bad))],
                help: "save the file as UTF-8")
        case .failure(.noRegion(let path, let regions)):
            let name = region ?? ""
            return Diagnostic(
                .includeUnresolved, "\(path) has no region `\(name)`", at: regionPlace,
                notes: regions.isEmpty ? [] : [Diagnostic.Note("it has \(regions.quotedList)")],
                help: NearMiss.best(name, among: regions)?.didYouMean
                    ?? "mark its lines there with `[region \(name)]` and `[endregion \(name)]`")
        case .failure(.openRegion(let path, let marker)):
            let name = region ?? ""
            return Diagnostic(
                .includeUnresolved, "The region `\(name)` of \(path) is never closed", at: regionPlace,
                notes: [Diagnostic.Note("it starts at", at: Place(path, marker))],
                help: "end it with a line that holds `[endregion \(name)]`")
        }
    }
}
