/// A page of HTML as a tree. Strict: where the page and what a browser makes of it could differ, it has a problem.
/// Every element but the void ones ends with its end tag.
package struct HTMLDocument: Sendable {
    package struct Element: Sendable {
        package let index: Int
        package let name: String
        package let attributes: [HTMLAttribute]
        package let line: Int
        /// The element around it; nil for the outermost.
        package let parent: Int?
        /// What it holds are the elements from the next one to this.
        package fileprivate(set) var end: Int
        fileprivate var texts: Range<Int>

        package subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    /// In the order of the page.
    package private(set) var elements: [Element] = []
    package private(set) var problems: [HTMLProblem]
    private var texts: [String] = []
    private var ids: [String: Int] = [:]

    package init(_ bytes: [UInt8]) {
        let tokenizer = HTMLTokenizer(bytes)
        problems = tokenizer.problems
        var open: [Int] = []
        if case .doctype(let text)? = tokenizer.tokens.first?.token, text.lowercased() == "doctype html" {
        } else {
            report("there is no `<!doctype html>`", 1)
        }
        for (token, line) in tokenizer.tokens {
            switch token {
            case .doctype, .comment: continue
            case .text(let text): add(text, line, in: open)
            case .start(let name, let attributes, let closesItself):
                start(name, attributes, line, closesItself: closesItself, &open)
            case .end(let name): end(name, line, &open)
            }
        }
        for index in open { report("<\(elements[index].name)> is not closed", elements[index].line) }
        close(open[...])
        for element in elements { if let id = element["id"], ids[id] == nil { ids[id] = element.index } }
        problems.sort { $0.line < $1.line }
    }

    private mutating func report(_ message: String, _ line: Int) {
        problems.append(HTMLProblem(line: line, message: message))
    }

    private mutating func add(_ text: String, _ line: Int, in open: [Int]) {
        guard let element = open.last else {
            if !text.utf8.allSatisfy(\.isSpace) { report("there is text outside <html>", line) }
            return
        }
        let name = elements[element].name
        if !HTMLContentModel.mayHoldText(name), !text.utf8.allSatisfy(\.isSpace) {
            report("there is text in <\(name)>", line)
        }
        texts.append(text)
    }

    private mutating func start(
        _ name: String, _ attributes: [HTMLAttribute], _ line: Int, closesItself: Bool, _ open: inout [Int]
    ) {
        let names = open.map { elements[$0].name }
        let isForeign =
            HTMLContentModel.foreign.contains(name) || names.contains(where: HTMLContentModel.foreign.contains)
        if !isForeign, let problem = HTMLContentModel.problem(with: name, in: names) { report(problem, line) }
        let isVoid = HTMLContentModel.void.contains(name)
        if closesItself, !isForeign, !isVoid { report("<\(name)/> does not close itself", line) }
        let index = elements.count
        elements.append(
            Element(
                index: index, name: name, attributes: attributes, line: line, parent: open.last, end: index + 1,
                texts: texts.count..<texts.count))
        if !isVoid, !(isForeign && closesItself) { open.append(index) }
    }

    private mutating func end(_ name: String, _ line: Int, _ open: inout [Int]) {
        guard let place = open.lastIndex(where: { elements[$0].name == name }) else {
            report("</\(name)> closes nothing", line)
            return
        }
        for index in open[(place + 1)...] {
            report("</\(name)> comes before the end of <\(elements[index].name)> of line \(elements[index].line)", line)
        }
        close(open[place...])
        open.removeSubrange(place...)
    }

    private mutating func close(_ open: ArraySlice<Int>) {
        for index in open {
            elements[index].end = elements.count
            elements[index].texts = elements[index].texts.lowerBound..<texts.count
        }
    }

    // MARK: Reading

    package func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

    package func inside(_ element: Element) -> ArraySlice<Element> { elements[(element.index + 1)..<element.end] }

    /// The elements around one, the innermost first.
    package func around(_ element: Element) -> [Element] {
        var result: [Element] = []
        var next = element.parent
        while let index = next {
            result.append(elements[index])
            next = elements[index].parent
        }
        return result
    }

    /// The text of an element and all in it, as written.
    package func text(_ element: Element) -> String { texts[element.texts].joined() }

    /// The first one of an id.
    package func element(id: String) -> Element? { ids[id].map { elements[$0] } }
}
