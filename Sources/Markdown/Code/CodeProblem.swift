/// What is wrong with a fence, as its info string has it. The sample is shown all the same.
package struct CodeProblem: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case unknownLanguage(String)
        case unknownAttribute(String)
        /// A quote or brace that nothing closes.
        case unclosed(String)
        /// What is between the braces is no list of lines.
        case malformedLines(String)
        case malformedNumber(String)
        /// A marked line that the sample does not have.
        case lineBeyondEnd(Int, lines: Int)
        /// An attribute that needs a value and has none.
        case nameless(String)
        case takesNoValue(String)
        /// An attribute that was set before.
        case twice(String)
        /// A name that another tab of the group has.
        case tabTwice(String)
        case regionWithoutInclude
        /// A fence that is no sample, in a place where it can be nothing else.
        case misplaced(String)
        /// An attribute of samples on a fence that is none.
        case foreignAttribute(String, of: String)
        case diagram(Diagram.Problem)
        /// A file that nobody has put in the place of the fence's body, which must be empty. `regionPlace` is in the source.
        case notIncluded(path: String, region: String?, regionPlace: Range<Int>, hasBody: Bool)
    }

    package var kind: Kind
    /// In the info string; once a document is written, in its source.
    package var range: Range<Int>

    init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
