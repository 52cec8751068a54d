import SitegenKit

/// Writes the files of a scaffold. A file that exists is never overwritten, and then nothing at all is written.
enum NewFiles {
    static func write(_ files: [Scaffold], in folder: String) throws {
        let paths = files.map { folder == "." ? $0.path : folder + "/" + $0.path }
        for path in paths where try isTaken(path) {
            throw Scaffold.Refusal("\(path) exists already", help: "remove it, or choose another name")
        }
        for (file, path) in zip(files, paths) {
            do throws(Refusal) {
                try Folder.makeAll(Address.folder(path))
                let target = try Descriptor(creating: path)
                try target.write(Array(file.text.utf8).span.bytes)
                try target.close()
            } catch {
                throw DiskError.writing(path, error)
            }
            Terminal.write("wrote \(path)\n")
        }
    }

    private static func isTaken(_ path: String) throws(DiskError) -> Bool {
        do { return try Status.of(path) != nil } catch { throw DiskError.reading(path, error) }
    }
}
