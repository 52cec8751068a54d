import SitegenKit

/// What ends a command with a message that has no place in the content.
protocol CommandFailure: Error {
    var message: String { get }
    /// The edit or the call that mends it.
    var help: String { get }
    var status: Int32 { get }
}

extension CommandFailure {
    var status: Int32 { 2 }
}

extension DiskError: CommandFailure {}
extension ServeError: CommandFailure {}
extension PublishError: CommandFailure {}
extension Objection: CommandFailure {}
