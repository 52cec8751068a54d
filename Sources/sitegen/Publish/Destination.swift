import SitegenKit

/// A kind of place that a site is published to. It takes the steps of a shipment, one after the other.
protocol Destination {
    /// The place as messages call it, without secrets.
    var shown: String { get }
    /// Whether readers see all the steps as one change, when they are finished.
    var takesStepsAsOne: Bool { get }

    /// What sitegen published there; nil where it has published nothing.
    mutating func manifest() async throws(PublishError) -> Manifest?
    /// Whether a publish would end a history that sitegen did not begin. Known once the manifest is.
    var endsForeignHistory: Bool { get }
    /// Which of these paths something stands at.
    mutating func standing(among paths: [OutputPath]) throws(PublishError) -> [OutputPath]
    /// Does one step. The files to be sent are those of the site; `done` is told how many more are.
    mutating func take(_ step: Shipment.Step, done: (Int) -> Void) throws(PublishError)
    mutating func finish() throws(PublishError)
}

extension Destination {
    /// Most places have none.
    var endsForeignHistory: Bool { false }

    /// The manifest of some bytes that the place gave for one.
    func read(_ bytes: [UInt8]) throws(PublishError) -> Manifest {
        guard let manifest = Manifest(bytes) else { throw .manifestUnreadable(place: shown) }
        return manifest
    }
}

/// Where the files to be sent lie.
struct BuiltFiles: Sendable {
    /// The folder of the built site.
    let site: String
    /// Files that this place alone has, by where they lie.
    var added: [OutputPath: String] = [:]

    func location(of path: OutputPath) -> String { added[path] ?? RealPath.join(site, path.text) }
}

extension [OutputPath] {
    /// The folders that may be empty when these files are gone: those at one depth together, the innermost first.
    var foldersAround: [[OutputPath]] {
        let byDepth = Dictionary(grouping: Set(flatMap(\.parents))) { $0.parents.count }
        return byDepth.sorted { $0.key > $1.key }.map { $0.value.sorted() }
    }
}
