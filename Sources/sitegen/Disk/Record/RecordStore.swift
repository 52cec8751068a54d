import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps the record of the last build of each output in `.sitegen`, in the project's folder. It can be deleted at any time,
/// and where it cannot be written every build is a whole one.
struct RecordStore {
    private let folder: String
    private let file: String

    /// One record for each place that the project is built to.
    init(source: String, output: OutputFolder) {
        var name = ContentHash()
        name.add(output.location.text)
        folder = RealPath.join(source, ".sitegen")
        file = RealPath.join(folder, "record-" + name.halves.map { String($0, radix: 16) }.joined(separator: "-"))
    }

    /// The record of a build that is the one to be made, where the output is as that build left it.
    func find(_ key: ContentHash, output: OutputFolder) -> BuildRecord? {
        do throws(Refusal) {
            guard try Status.of(output.stage) == nil, let status = try Status.of(file), status.kind == .file else {
                return nil
            }
            let bytes = try Descriptor(reading: file).readAll()
            guard let record = BuildRecord(bytes, key: key), record.list == Stamps.list(of: output) else { return nil }
            for expected in record.files {
                let status = try Status.of(RealPath.join(output.location.text, expected.path))
                guard let status, status.kind == .file, Stamp(status) == expected.stamp else { return nil }
            }
            return record
        } catch {
            return nil
        }
    }

    func keep(_ record: BuildRecord) {
        do throws(Refusal) {
            try prepare()
            try Folder.replace(file, with: record.encoded, by: "\(file)-\(getpid())")
        } catch {
            // Without a record the next build is a whole one, and nothing else.
        }
    }

    /// What is in the folder is no part of the project, and its own file tells git so.
    private func prepare() throws(Refusal) {
        if try Status.of(folder) == nil { try Folder.makeAll(folder) }
        let ignored = RealPath.join(folder, ".gitignore")
        guard try Status.of(ignored) == nil else { return }
        do throws(Refusal) {
            let file = try Descriptor(creating: ignored)
            try file.write(Array("*\n".utf8).span.bytes)
            try file.close()
        } catch {
            // Another build may have made it between the two calls.
            if !error.isTaken { throw error }
        }
    }
}
