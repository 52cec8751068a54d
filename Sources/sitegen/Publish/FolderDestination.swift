import SitegenKit

/// A folder of this machine, such as one that a web server serves or that is mounted from another machine.
///
/// Each file is written beside the site and renamed into its place, so a reader gets the old one or the new one. No symbolic
/// link inside the folder is followed.
struct FolderDestination: Destination {
    let shown: String
    let takesStepsAsOne = false
    private let root: RealPath
    private let files: BuiltFiles
    private let jobs: Int

    /// `path` is relative to the project in `source`.
    init(path: String, source: String, files: BuiltFiles, jobs: Int) throws(PublishError) {
        shown = path
        self.files = files
        self.jobs = jobs
        let named = path.begins(with: "/") ? path : RealPath.join(source, path)
        root = try Self.asking(path) { () throws(Refusal) in try RealPath(named) }
        let project = Project(source: source)
        for folder in [project.content, project.templates, files.site] {
            let real = try Self.asking(folder) { () throws(Refusal) in try RealPath(folder) }
            if root.isInside(real) || real.isInside(root) { throw .folderIsSource(path: path, folder: folder) }
        }
    }

    /// With the hashes that the files have now: a folder can be read, so what somebody has changed or removed there is known,
    /// and is mended.
    func manifest() async throws(PublishError) -> Manifest? {
        let location = RealPath.join(root.text, Manifest.path)
        let bytes: [UInt8]? = try Self.asking(location) { () throws(Refusal) in
            guard let status = try Status.of(location) else { return nil }
            return try Descriptor(reading: location).read(status.size + 1)
        }
        guard let bytes else { return nil }
        var manifest = try read(bytes)
        let digests = try await FileDigest.all(
            of: try standingFiles(Array(manifest.files.keys)), in: BuiltFiles(site: root.text), jobs: jobs,
            leavingOutUnreadable: true)
        for path in manifest.files.keys { manifest.files[path] = digests[path]?.hash ?? Manifest.underWay }
        return manifest
    }

    /// Those of these paths at which a file stands that no link leads to. Any other is sent anew, and so is one that may not be
    /// read, which needs no right to that.
    private func standingFiles(_ paths: [OutputPath]) throws(PublishError) -> [OutputPath] {
        var isReal: [OutputPath?: Bool] = [:]
        var found: [OutputPath] = []
        for path in paths {
            if isReal[path.parent] == nil { isReal[path.parent] = try self.isReal(path.parents) }
            let location = location(of: path)
            let status = try Self.asking(location) { () throws(Refusal) in try Status.of(location) }
            if status?.kind == .file, isReal[path.parent] == true { found.append(path) }
        }
        return found
    }

    func standing(among paths: [OutputPath]) throws(PublishError) -> [OutputPath] {
        var standing: [OutputPath] = []
        for path in paths {
            let location = location(of: path)
            let status = try Self.asking(location) { () throws(Refusal) in try Status.of(location) }
            if status != nil { standing.append(path) }
        }
        return standing
    }

    func take(_ step: Shipment.Step, done: (Int) -> Void) throws(PublishError) {
        switch step {
        case .manifest(let manifest): try put(.bytes(manifest.encoded), at: Manifest.path, below: [])
        case .send(let sent):
            for file in sent {
                try put(.copy(from: files.location(of: file.path)), at: file.path.text, below: file.path.parents)
                done(1)
            }
        case .remove(let paths):
            for path in paths { try remove(path) }
            for folder in paths.foldersAround.joined() {
                // One that holds something else stays, and one that may not be removed harms nobody.
                if try isReal([folder] + folder.parents) { try? Folder.removeEmpty(location(of: folder)) }
            }
        }
    }

    func finish() {}

    private func location(of path: OutputPath) -> String { RealPath.join(root.text, path.text) }

    private func put(_ content: OutputContent, at path: String, below parents: [OutputPath]) throws(PublishError) {
        let location = RealPath.join(root.text, path)
        guard try isReal(parents) else { throw .linkInFolder(path: RealPath.join(shown, path)) }
        let draft = RealPath.join(root.text, ".sitegen-draft")
        do throws(DiskError) {
            try DiskError.writing(draft) { () throws(Refusal) in
                if try Status.of(draft) != nil { try Folder.removeFile(draft) }
            }
            _ = try content.write(to: draft, shown: draft)
            try DiskError.writing(location) { () throws(Refusal) in
                try Folder.makeAll(RealPath.parent(of: location))
                try Folder.rename(draft, location)
            }
        } catch {
            throw .disk(error)
        }
    }

    /// Removes a file and nothing else: a folder that stands there by now stays.
    private func remove(_ path: OutputPath) throws(PublishError) {
        let location = location(of: path)
        guard try isReal(path.parents) else { return }
        do throws(DiskError) {
            try DiskError.writing(location) { () throws(Refusal) in
                if try Status.of(location)?.kind == .file { try Folder.removeFile(location) }
            }
        } catch {
            throw .disk(error)
        }
    }

    /// Whether no folder on the way is a symbolic link.
    private func isReal(_ folders: [OutputPath]) throws(PublishError) -> Bool {
        for folder in folders {
            let location = location(of: folder)
            let status = try Self.asking(location) { () throws(Refusal) in try Status.of(location) }
            if status?.kind == .link { return false }
        }
        return true
    }

    private static func asking<Answer: ~Copyable>(
        _ path: String, _ ask: () throws(Refusal) -> Answer
    ) throws(PublishError) -> Answer {
        do throws(Refusal) { return try ask() } catch { throw .disk(.reading(path, error)) }
    }
}
