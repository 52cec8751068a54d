import SitegenKit

/// Writes files that an author goes on from. One that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    struct File {
        /// The path below the project's folder.
        var path: String
        var bytes: () throws(DiskError) -> [UInt8]
    }

    static func write(_ files: [Scaffold], in folder: String) throws {
        let files = files.map { file in File(path: file.path) { () throws(DiskError) in Array(file.text.utf8) } }
        for path in try write(files, in: folder) { Terminal.write("wrote \(path)\n") }
    }

    /// Gives the paths of what was written. The bytes of a file are asked for when its turn comes.
    static func write(_ files: [File], in folder: String) throws -> [String] {
        let paths = files.map { folder == "." ? $0.path : folder + "/" + $0.path }
        for path in paths where try isTaken(path) {
            throw Scaffold.Refusal("\(path) exists already", help: "remove it, or choose another name")
        }
        for (file, path) in zip(files, paths) {
            let bytes = try file.bytes()
            do throws(Refusal) {
                try Folder.makeAll(Address.folder(path))
                let target = try Descriptor(creating: path)
                try target.write(bytes.span.bytes)
                try target.close()
            } catch {
                throw DiskError.writing(path, error)
            }
        }
        return paths
    }

    static func isTaken(_ path: String) throws(DiskError) -> Bool {
        do { return try Status.of(path) != nil } catch { throw DiskError.reading(path, error) }
    }
}
