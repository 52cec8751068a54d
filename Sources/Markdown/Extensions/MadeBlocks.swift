extension Document {
    /// Takes the fences that are no samples out of the code, where they stand at the margin and in nothing else: there the
    /// bytes of their lines are those of the file. The others stay code, which says so when it is written.
    ///
    /// `references` are those of the text around. The text's own definitions do not hold in a diagram.
    package mutating func takeMadeBlocks(references: [Reference]) {
        for index in blocks.indices {
            guard case .code(let code) = blocks[index].kind, code.fenced, MadeBlock.mayName(code.info),
                let body = code.body(in: source)
            else { continue }
            let info = CodeInfo(code.info)
            var made = MadeBlock(kind: .codes, title: info.title, body: body)
            made.problems = info.problemsOfMadeBlock.map { problem in
                CodeProblem(problem.kind, at: code.place(ofInfo: problem.range, in: source, block: blocks[index].range))
            }
            if info.language == "diagram" {
                let (diagram, problems) = Diagram.read(source, body, references)
                made.kind = .diagram(diagram)
                made.problems += problems
            }
            blocks[index].kind = .made(made)
        }
    }
}

extension CodeBlock {
    /// Its lines in the source, where nothing stands in front of them there. libcmark ends lines with a line feed.
    fileprivate func body(in source: [UInt8]) -> Range<Int>? {
        var end = literalStart
        for byte in literal.utf8 {
            let next = end < source.count ? source[end] : 0x0A
            if byte == 0x0A, next == 0x0D {
                end += end + 1 < source.count && source[end + 1] == 0x0A ? 2 : 1
            } else if byte == next {
                end += 1
            } else {
                return nil
            }
        }
        return literalStart..<min(end, source.count)
    }
}

extension MadeBlock {
    /// Whether a fence with this info string is one. Most fences are told by their first letters.
    static func mayName(_ info: String) -> Bool {
        names.contains { name in
            guard info.utf8.starts(with: name.utf8) else { return false }
            let next = info.utf8.dropFirst(name.utf8.count).first
            return next.map { $0.isWhitespace || $0 == UInt8(ascii: "{") } ?? true
        }
    }
}

extension CodeInfo {
    /// What is wrong with the info string of a fence that is no sample: it can have a title and nothing else.
    fileprivate var problemsOfMadeBlock: [CodeProblem] {
        let own: [CodeProblem] = (Self.attributes + ["lines"]).compactMap { name in
            guard name != "title", let place = place(of: name) else { return nil }
            return CodeProblem(.foreignAttribute(name, of: language), at: place)
        }
        return problems + own
    }
}

// MARK: - Diagrams

extension Diagram {
    /// A body is Markdown: a paragraph with the question, and a list whose items begin with an answer and a colon. What
    /// follows is a question with a list of its own, or where the way ends.
    static func read(_ source: [UInt8], _ body: Range<Int>, _ references: [Reference]) -> (Diagram, [CodeProblem]) {
        let blocks = Document.parse(source, in: body, references: references, syntax: .line).blocks
        var reading = Reading(start: source.firstLine(of: body))
        var step = reading.step(blocks, at: reading.start)
        if step.next.isEmpty, !step.text.isEmpty { reading.report(.noAnswers, at: blocks[0].range) }
        step.answer = []
        return (Diagram(first: step), reading.problems(source))
    }

    private struct Reading {
        let start: Range<Int>
        private var found: [CodeProblem] = []

        init(start: Range<Int>) { self.start = start }

        /// Each on the line where it begins.
        func problems(_ source: [UInt8]) -> [CodeProblem] {
            found.map { CodeProblem($0.kind, at: source.firstLine(of: $0.range)) }
        }

        mutating func report(_ problem: Problem, at range: Range<Int>) {
            found.append(CodeProblem(.diagram(problem), at: range))
        }

        /// A paragraph, and the list of what follows from it.
        mutating func step(_ blocks: [Block], at place: Range<Int>) -> Step {
            var step = Step(answer: [], text: [], next: [])
            var rest = blocks[...]
            if case .paragraph(let text)? = rest.first?.kind {
                step.text = text
                rest = rest.dropFirst()
            } else {
                report(.noQuestion, at: rest.first?.range ?? place)
                if case .list? = rest.first?.kind {} else { rest = rest.dropFirst() }
            }
            if case .list(let list)? = rest.first?.kind {
                step.next = list.items.map { answer($0) }
                rest = rest.dropFirst()
                var seen: Set<String> = []
                for (item, next) in zip(list.items, step.next) where !next.answer.isEmpty {
                    let words = next.answer.plainText
                    if !seen.insert(words).inserted { report(.answerTwice(words), at: item.range) }
                }
            }
            for block in rest { report(.foreign, at: block.range) }
            return step
        }

        private mutating func answer(_ item: List.Item) -> Step {
            var step = step(item.blocks, at: item.range)
            guard !step.text.isEmpty else { return step }
            let text = step.text.plainText
            if let (answer, rest) = Self.split(step.text) {
                step.answer = answer
                step.text = rest
            } else {
                report(.noAnswer(text), at: item.range)
            }
            if step.next.isEmpty, text.hasSuffix("?") { report(.open(step.text.plainText), at: item.range) }
            return step
        }

        /// What stands before and behind the first colon that a space or the end of a line follows.
        private static func split(_ inlines: [Inline]) -> ([Inline], [Inline])? {
            for (index, inline) in inlines.enumerated() {
                guard case .text(let text) = inline.kind else { continue }
                let bytes = Array(text)
                var next = index + 1
                var colon = bytes.indices.dropLast().first {
                    bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20
                }
                if colon == nil, bytes.last == UInt8(ascii: ":"), next < inlines.count,
                    inlines[next].kind == .softBreak
                {
                    colon = bytes.count - 1
                    next += 1
                }
                guard let colon else { continue }
                func part(_ bytes: ArraySlice<UInt8>) -> [Inline] {
                    bytes.isEmpty ? [] : [Inline(.text(bytes), at: inline.range)]
                }
                let answer = inlines[..<index] + part(bytes[..<colon])
                let rest = part(bytes[min(colon + 2, bytes.count)...]) + inlines[next...]
                return answer.isEmpty || rest.isEmpty ? nil : (Array(answer), Array(rest))
            }
            return nil
        }
    }
}
