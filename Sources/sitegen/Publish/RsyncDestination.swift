import SitegenKit

/// A folder of another machine that rsync reaches, over ssh or by its daemon.
///
/// rsync is told every file by its name and sends it whatever its time is: which files differ is known from the manifest.
/// It writes each file beside its place under a hidden name and renames it, and clears that away when it is cut off.
struct RsyncDestination: Destination {
    let shown: String
    let takesStepsAsOne = false
    private let target: Settings.Target.Rsync
    private let files: BuiltFiles
    private let work: WorkFolder
    private let rsync: Program

    init(_ target: Settings.Target.Rsync, files: BuiltFiles, work: WorkFolder) {
        let secrets = Secrets(in: target.text)
        shown = secrets.hidden(in: target.text)
        self.target = target
        self.files = files
        self.work = work
        rsync = Program(name: "rsync", check: "rsync \(shown)", secrets: secrets)
    }

    func manifest() throws(PublishError) -> Manifest? {
        let folder = try work.emptyFolder("found")
        let (outer, inner) = split()
        try run(
            ["--quiet", "--relative", "--ignore-missing-args", "\(outer)./\(inner)\(Manifest.path)", folder + "/"],
            doing: "reach \(shown)")
        let location = "\(folder)/\(inner)\(Manifest.path)"
        let bytes: [UInt8]?
        do throws(Refusal) {
            bytes = try Status.of(location).map { (status) throws(Refusal) in
                try Descriptor(reading: location).read(status.size + 1)
            }
        } catch {
            throw .disk(.reading(location, error))
        }
        return try bytes.map { bytes throws(PublishError) in try read(bytes) }
    }

    func standing(among paths: [OutputPath]) throws(PublishError) -> [OutputPath] {
        let (outer, inner) = split()
        let list = try work.list("asked", paths.map { inner + $0.text }, end: "\0")
        let folder = try work.emptyFolder("found")
        let found = try run(
            [
                "--dry-run", "--ignore-times", "--ignore-missing-args", "--from0", "--files-from=\(list)",
                "--out-format=%n", outer, folder + "/",
            ], doing: "look into \(shown)")
        let names = Set(String(decoding: found.output, as: UTF8.self).split(separator: "\n").map(String.init))
        return paths.filter { names.contains(inner + $0.text) }
    }

    func take(_ step: Shipment.Step, done: (Int) -> Void) throws(PublishError) {
        switch step {
        case .manifest(let manifest):
            _ = try work.write(Manifest.path, manifest.encoded)
            try send([Manifest.path], from: work.path) { _ in }
        case .send(let sent): try send(sent.map(\.path.text), from: files.site, done: done)
        case .remove(let paths):
            try remove(paths)
            for folders in paths.foldersAround { try remove(folders) }
        }
    }

    func finish() {}
}

extension RsyncDestination {
    private func send(_ paths: [String], from folder: String, done: (Int) -> Void) throws(PublishError) {
        let list = try work.list("sent", paths, end: "\0")
        try run(
            [
                "--ignore-times", "--compress", "--from0", "--files-from=\(list)", "--out-format=%n",
                folder + "/", place,
            ], doing: "send to \(shown)", line: { if !$0.ends(with: "/") { done(1) } })
    }

    /// Removes files, or folders that are empty: rsync removes what is asked for and missing here. The folders in which it is
    /// missing must be here, or rsync warns of them.
    private func remove(_ paths: [OutputPath]) throws(PublishError) {
        let folder = try work.emptyFolder("nothing")
        do throws(Refusal) {
            for parent in Set(paths.compactMap(\.parent)) { try Folder.makeAll("\(folder)/\(parent)") }
        } catch {
            throw .disk(.writing(folder, error))
        }
        let list = try work.list("removed", paths.map(\.text), end: "\0")
        try run(
            ["--delete-missing-args", "--from0", "--files-from=\(list)", folder + "/", place],
            doing: "remove old files from \(shown)")
    }

    /// The place as rsync takes a folder.
    private var place: String {
        let isWhole = target.path.isEmpty ? target.host.ends(with: ":") : target.path.ends(with: "/")
        return isWhole ? target.text : target.text + "/"
    }

    /// The place as the folder that must be there, and the one in it that the first publish makes.
    private func split() -> (outer: String, inner: String) {
        guard let last = target.path.pathParts.last else { return (place, "") }
        return (target.host + target.path[..<last.startIndex], last + "/")
    }

    @discardableResult
    private func run(
        _ words: [String], doing: String, line: (String) -> Void = { _ in }
    ) throws(PublishError) -> Program.Outcome {
        // Without this the other side would take a space in the path for the end of a word.
        try rsync.run(["--protect-args"] + words, doing: doing, line: line)
    }
}
