import SitegenKit

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Anything that rclone reaches: S3 and stores like it, Google and Azure storage, SFTP, WebDAV.
///
/// An object store shows a file when all of it is there. Elsewhere a file that is being sent is seen half, so it is sent into
/// a folder of our own at the place, and moved from there by the host itself.
struct RcloneDestination: Destination {
    let shown: String
    let takesStepsAsOne = false
    private let place: String
    private let files: BuiltFiles
    private let work: WorkFolder
    private let rclone: Program
    private let isObjectStore: Bool
    /// Whether the host moves a file by itself.
    private let canMove: Bool
    /// Whether the folder of our own is known to hold nothing that an earlier publish left.
    private var isStageClean = false

    private static let stage = ".sitegen-stage"

    init(_ place: String, files: BuiltFiles, work: WorkFolder) throws(PublishError) {
        let secrets = Secrets(in: place)
        shown = secrets.hidden(in: place)
        self.place = place
        self.files = files
        self.work = work
        // Both ends of a move are the same place, in which rclone moves nothing from a folder into the one around it. Under
        // one name for two places it does.
        let quoted = place.replacing(scalar: "\"", with: "\"\"")
        let stage = Self.path(Self.stage, below: quoted)
        rclone = Program(
            name: "rclone", check: "rclone lsf \(shown)", secrets: secrets,
            environment: [
                "RCLONE_CONFIG_SITEGEN_TYPE": "combine",
                "RCLONE_CONFIG_SITEGEN_UPSTREAMS": "\"stage=\(stage)\" \"site=\(quoted)\"",
            ], isTelling: { !$0.contains(" INFO ") && !$0.contains(" NOTICE: ") })
        let answer = try rclone.run(["backend", "features", place], doing: "reach \(shown)")
        let features = try? JSONDecoder().decode(Answer.self, from: Data(answer.output)).features
        isObjectStore = features?.isObjectStore ?? false
        canMove = features?.canMove ?? false
    }

    func manifest() throws(PublishError) -> Manifest? {
        // 3 and 4: there is no such folder, no such file. A store without folders answers with nothing.
        let found = try rclone.run(
            ["cat", path(Manifest.path)], doing: "read \(Manifest.path) of \(shown)", endings: [0, 3, 4])
        return found.ending == .exit(0) && !found.output.isEmpty ? try read(found.output) : nil
    }

    func standing(among paths: [OutputPath]) throws(PublishError) -> [OutputPath] {
        let list = try work.list("asked", paths.map(\.text), end: "\n")
        let found = try rclone.run(
            ["lsf", "--recursive", "--files-only", "--files-from-raw", list, place], doing: "look into \(shown)",
            endings: [0, 3])
        let names = Set(String(decoding: found.output, as: UTF8.self).split(separator: "\n").map(String.init))
        return paths.filter { names.contains($0.text) }
    }

    mutating func take(_ step: Shipment.Step, done: (Int) -> Void) throws(PublishError) {
        switch step {
        case .manifest(let manifest):
            _ = try work.write(Manifest.path, manifest.encoded)
            try send([Manifest.path], from: work.path) { _ in }
        case .send(let sent): try send(sent.map(\.path.text), from: files.site, done: done)
        case .remove(let paths):
            let list = try work.list("removed", paths.map(\.text), end: "\n")
            let doing = "remove old files from \(shown)"
            try rclone.run(["delete", "--files-from-raw", list, place], doing: doing)
            if isObjectStore { return }
            for folder in paths.foldersAround.joined() {
                // One that holds something else stays: rclone then ends with 1.
                try rclone.run(["rmdir", path(folder.text)], doing: doing, endings: [0, 1, 3])
            }
        }
    }

    func finish() throws(PublishError) {
        if isStageClean { try cleanStage() }
    }
}

extension RcloneDestination {
    private struct Answer: Decodable {
        struct Features: Decodable {
            var isObjectStore: Bool
            var canMove: Bool

            enum CodingKeys: String, CodingKey {
                case isObjectStore = "BucketBased"
                case canMove = "Move"
            }
        }

        var features: Features

        enum CodingKeys: String, CodingKey { case features = "Features" }
    }

    /// Sends files whatever stands there: which of them differ is known from the manifest.
    private mutating func send(_ paths: [String], from folder: String, done: (Int) -> Void) throws(PublishError) {
        let list = try work.list("sent", paths, end: "\n")
        let doing = "send to \(shown)"
        let copy = ["copy", "--verbose", "--no-traverse", "--no-check-dest", "--files-from-raw", list, folder]
        guard !isObjectStore, canMove else {
            try rclone.run(copy + [place], doing: doing, line: { if $0.contains(": Copied (") { done(1) } })
            return
        }
        if !isStageClean { try cleanStage() }
        isStageClean = true
        try rclone.run(copy + [path(Self.stage)], doing: doing)
        try rclone.run(
            [
                "move", "--verbose", "--no-traverse", "--no-check-dest",
                // WebDAV alone has to be told that a file may take the place of another (RFC 4918, section 10.6).
                "--header", "Overwrite: T", "sitegen:stage", "sitegen:site",
            ], doing: doing, line: { if $0.contains(": Moved (") { done(1) } })
    }

    /// Not every host forgives to be asked to remove what is not there.
    private func cleanStage() throws(PublishError) {
        let doing = "remove \(Self.stage) from \(shown)"
        let found = try rclone.run(["lsf", path(Self.stage)], doing: doing, endings: [0, 3])
        if found.ending == .exit(0) { try rclone.run(["purge", path(Self.stage)], doing: doing) }
    }

    private func path(_ inner: String) -> String { Self.path(inner, below: place) }

    private static func path(_ inner: String, below place: String) -> String {
        place.ends(with: ":") || place.ends(with: "/") ? place + inner : "\(place)/\(inner)"
    }
}
