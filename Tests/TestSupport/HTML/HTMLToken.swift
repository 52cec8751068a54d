/// A piece of HTML. Names are in lower case, references resolved.
package enum HTMLToken: Hashable, Sendable {
    case doctype(String)
    case start(name: String, attributes: [HTMLAttribute], closesItself: Bool)
    case end(name: String)
    case text(String)
    case comment(String)
}

package struct HTMLAttribute: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What is wrong with HTML, and where. A browser reads such a page all the same, but perhaps not as it was meant.
package struct HTMLProblem: Hashable, Sendable, CustomStringConvertible {
    package var line: Int
    package var message: String

    package var description: String { "line \(line): \(message)" }
}
