import SitegenKit

/// What ends a command with a message that has no place in the content.
protocol CommandFailure: Error {
    var message: String { get }
    /// The edit or the call that mends it.
    var advice: String? { get }
    var status: Int32 { get }
}

extension CommandFailure {
    var status: Int32 { 2 }
}

extension DiskError: CommandFailure { var advice: String? { help } }
extension ServeError: CommandFailure { var advice: String? { help } }
extension PublishError: CommandFailure { var advice: String? { help } }
extension PermalinkReview.Refusal: CommandFailure { var advice: String? { help } }
extension Scaffold.Refusal: CommandFailure { var advice: String? { help } }
