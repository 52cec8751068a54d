/// A fence that is no sample: its body says what a site makes in its place.
package struct MadeBlock: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A table of codes. It can be made once every page is known.
        case codes
        case diagram(Diagram)
    }

    package var kind: Kind
    /// What stands above it.
    package var title: String?
    /// The lines between the fences, in the source.
    package var body: Range<Int>
    /// What is wrong with the fence and its body, with places in the source.
    var problems: [CodeProblem] = []

    /// What a fence is marked with in place of a language.
    package static let names = ["codes", "diagram"]
}

/// A decision tree: a question, and what follows from each of its answers.
package struct Diagram: Sendable, Equatable {
    package struct Step: Sendable, Equatable {
        /// The answer that leads here; the first question has none.
        package var answer: [Inline]
        /// A question, or where the way ends.
        package var text: [Inline]
        package var next: [Step]
    }

    package enum Problem: Sendable, Equatable {
        /// The body does not begin with a paragraph.
        case noQuestion
        /// The question is followed by no list.
        case noAnswers
        /// Something that is neither a question nor a list of answers.
        case foreign
        /// An item that does not begin with an answer and a colon.
        case noAnswer(String)
        /// Two answers to one question have the same words.
        case answerTwice(String)
        /// A question that nothing follows from.
        case open(String)
    }

    package var first: Step
}
