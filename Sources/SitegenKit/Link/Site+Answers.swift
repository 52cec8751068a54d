import Markdown

extension Site {
    /// The headings of the questions that stand within the answer to another one. They have answers of their own; those in a
    /// quote or a list of the answer stand there too, which would be nothing without them.
    func questions(within number: Int) -> [Int] {
        let question = questions[number]
        let headings = pages[question.page].body.headings
        let heading = headings[question.heading]
        let within = questions[(number + 1)...].prefix {
            $0.page == question.page && headings[$0.heading].outer.lowerBound < heading.end
        }
        return within.map(\.heading).filter { headings[$0].nested == heading.nested }
    }

    /// The parts of a page's HTML that answer a question, each of them whole.
    func answer(to number: Int) -> [Range<Int>] {
        let headings = pages[questions[number].page].body.headings
        let heading = headings[questions[number].heading]
        var parts: [Range<Int>] = []
        var start = heading.outer.upperBound
        for other in questions(within: number).map({ headings[$0] }) where other.outer.lowerBound >= start {
            parts.append(start..<other.outer.lowerBound)
            start = other.end
        }
        return parts + [start..<heading.end]
    }
}
