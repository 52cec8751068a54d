/// Why a command cannot do what it is asked for, where no file of the content is at fault.
package struct Objection: Error {
    package var message: String
    /// The edit or the call that mends it.
    package var help: String

    package init(_ message: String, help: String) {
        self.message = message
        self.help = help
    }
}
