/// Keeps a second build out of the folder that a first one writes.
///
/// The system gives the lock back when the process ends, however it ends. The file that carries it is removed with it;
/// one that a killed build left behind locks nobody out.
struct BuildLock: ~Copyable {
    private let path: String
    private let file: Descriptor

    /// Waits for nobody. `shown` is the output folder as errors call it.
    init(at path: String, shown: String) throws(DiskError) {
        do throws(Refusal) {
            while true {
                let file = try Descriptor(locking: path)
                guard try file.lock() else { break }
                // The build before us may have removed the file between our two calls; then we hold a lock on nothing.
                if try Status.of(path)?.identity == file.status().identity {
                    self.path = path
                    self.file = file
                    return
                }
            }
        } catch {
            throw .writing(path, error)
        }
        throw .locked(path: shown)
    }

    /// To be called on every way out: a value that is not copied may end before the scope it stands in.
    consuming func release() {
        // Left behind it does no harm, so a refusal changes nothing.
        try? Folder.removeFile(path)
    }
}
