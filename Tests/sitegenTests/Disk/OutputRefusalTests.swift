import Foundation
import Testing

@testable import sitegen

#if canImport(Glibc)
    import Glibc
#endif

/// Where the output may not be, who else may write it, and disks that refuse.
struct OutputRefusalTests {
    private let scratch = try! Scratch()

    private func refusal(_ path: String) throws -> DiskError? {
        try scratch.makeFolder("content/guide")
        try scratch.makeFolder("templates")
        return #expect(throws: DiskError.self) { try OutputFolder(path: path, source: scratch.path) }
    }

    @Test func theContentFolder() throws {
        let content = scratch("content")
        let same = scratch("x/../content/.")
        let missing = scratch("content/not/there/yet")
        #expect(try refusal(content) == .outputIsSource(output: content, folder: content))
        #expect(try refusal(same) == .outputIsSource(output: same, folder: content))
        #expect(try refusal(missing) == .outputInsideSource(output: missing, folder: content))
        #expect(try refusal(scratch.path) == .outputContainsSource(output: scratch.path, folder: content))
        #expect(try refusal("/") == .outputContainsSource(output: "/", folder: content))
    }

    @Test func theTemplatesFolder() throws {
        let templates = scratch("templates")
        let inside = scratch("templates/site")
        #expect(try refusal(templates) == .outputIsSource(output: templates, folder: templates))
        #expect(try refusal(inside) == .outputInsideSource(output: inside, folder: templates))
    }

    @Test func throughALink() throws {
        try scratch.link("to-content", to: "content")
        let path = scratch("to-content/site")
        #expect(try refusal(path) == .outputInsideSource(output: path, folder: scratch("content")))
    }

    @Test func aLinkThatLeadsNowhere() throws {
        try scratch.link("site", to: "missing")
        let path = scratch("site")
        #expect(try refusal(path) == .cannotWrite(path: path, reason: "No such file or directory"))
    }

    @Test func aFile() throws {
        try scratch.write("file")
        for path in [scratch("file"), scratch("file/site")] {
            #expect(try refusal(path) == .cannotWrite(path: path, reason: "Not a directory"))
        }
    }

    @Test func aNameThatOnlyBeginsLikeTheContentFolders() throws {
        try scratch.makeFolder("content")
        #expect(try OutputFolder(path: scratch("content2"), source: scratch.path).location.text == scratch("content2"))
    }

    @Test func askingWritesNothing() throws {
        try scratch.makeFolder("content")
        _ = try OutputFolder(path: scratch("a/site"), source: scratch.path)
        #expect(try scratch.names() == ["content"])
    }

    @Test func aSecondBuildAtOnce() async throws {
        try await scratch.publish(["a": "1"])
        let output = try scratch.output()
        do {
            let lock = try BuildLock(at: output.lock, shown: output.shown)
            await #expect(throws: DiskError.locked(path: scratch("site"))) { try await output.publish(["a": "2"]) }
            #expect(try scratch.tree("site") == ["a": "1"])
            lock.release()
        }
        #expect(try await output.publish(["a": "2"]).written == 1)
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test func theLockOfAKilledBuildLocksNobodyOut() async throws {
        try scratch.write(".site.sitegen-lock")
        #expect(try await scratch.publish(["a": "1"]).written == 1)
        #expect(try scratch.names() == ["project", "site"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everything"))
    func aFolderThatMayNotBeWritten() async throws {
        try await scratch.publish(["a/x": "1", "b": "1"])
        #expect(chmod(scratch("site/a"), 0o555) == 0)
        let output = try scratch.output()
        await #expect(throws: DiskError.cannotWrite(path: scratch("site/a"), reason: "Permission denied")) {
            try await output.publish(["a/x": "2", "b": "2"])
        }
        #expect(chmod(scratch("site/a"), 0o755) == 0)
        #expect(try scratch.tree("site") == ["a/x": "1", "b": "1"])

        #expect(chmod(scratch("site"), 0o555) == 0)
        #expect(throws: DiskError.cannotWrite(path: scratch("site"), reason: "Permission denied")) {
            try scratch.output()
        }
        #expect(chmod(scratch("site"), 0o755) == 0)
    }

    #if os(Linux)
        /// The kernel lets nobody make a folder in /proc.
        @Test func aPlaceWhereEvenRootMayNotWrite() async throws {
            try scratch.makeFolder("content")
            let path = "/proc/sitegen-test/site"
            let error = await #expect(throws: DiskError.self) {
                try await OutputFolder(path: path, source: scratch.path).publish(["a": "1"])
            }
            guard case .cannotWrite(path: path, reason: _)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }

        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount a tmpfs")) func aFullDisk() async throws {
            let disk = try Disk(at: scratch("disk"), kilobytes: 64)
            defer { disk.unmount() }
            let output = try scratch.output("disk/site")
            let old = ["a": String(repeating: "a", count: 1000), "b": "b"]
            try await output.publish(old)
            let error = await #expect(throws: DiskError.self) {
                try await output.publish((0..<100).map { "p/\($0)" }, jobs: 2) { _ in
                    .bytes([UInt8](repeating: 1, count: 5000))
                }
            }
            guard case .noSpace(let path)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(path.hasPrefix(scratch("disk/site/p/")))
            #expect(try scratch.tree("disk/site") == old)
            #expect(try scratch.names("disk") == ["site"])
        }

        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount a tmpfs"))
        func anOutputFolderThatIsADiskOfItsOwn() async throws {
            let disk = try Disk(at: scratch("site"), kilobytes: 256)
            defer { disk.unmount() }
            try await scratch.publish(["a": "1", "b/c": "2"])
            try await scratch.publish(["a": "2", "d/e": "3"])
            #expect(try scratch.tree("site") == ["a": "2", "d/e": "3"])
            #expect(try scratch.names("site") == [".sitegen-files", "a", "d"])
            #expect(try scratch.names() == ["project", "site"])
        }

        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount"))
        func anOutputFolderThatIsMountedFromTheSameDisk() async throws {
            try scratch.makeFolder("volume")
            let disk = try Disk(at: scratch("site"), binding: scratch("volume"))
            defer { disk.unmount() }
            try await scratch.publish(["a": "1"])
            #expect(try scratch.tree("volume") == ["a": "1"])
            #expect(try scratch.names() == ["project", "site", "volume"])
        }

        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount a tmpfs"))
        func aFolderInTheOutputThatIsADiskOfItsOwn() async throws {
            try await scratch.publish(["a": "1", "b/c": "2"])
            let disk = try Disk(at: scratch("site/b"), kilobytes: 64)
            defer { disk.unmount() }
            let output = try scratch.output()
            await #expect(throws: DiskError.otherFileSystem(path: scratch("site/b"))) {
                try await output.publish(["a": "2", "b/d": "3"])
            }
            #expect(try scratch.tree("site") == ["a": "1", "b/": ""])
        }

        /// It has the device number of the output, and a rename into it is refused all the same.
        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount"))
        func aFolderInTheOutputThatIsMountedFromTheSameDisk() async throws {
            try await scratch.publish(["a/x": "1", "b/y": "2"])
            let disk = try Disk(at: scratch("site/b"), binding: scratch("site/b"))
            defer { disk.unmount() }
            let output = try scratch.output()
            await #expect(throws: DiskError.otherFileSystem(path: scratch("site/b"))) {
                try await output.publish(["a/x": "2", "b/y": "3"])
            }
            #expect(try scratch.tree("site") == ["a/x": "1", "b/y": "2"])
        }

        @Test(.enabled(if: Disk.isPermitted, "needs the right to mount"))
        func aFolderInTheOutputThatNobodyMayWrite() async throws {
            try await scratch.publish(["a/x": "1", "b/y": "2"])
            let disk = try Disk(at: scratch("site/b"), binding: scratch("site/b"))
            defer { disk.unmount() }
            try disk.makeReadOnly()
            let output = try scratch.output()
            await #expect(throws: DiskError.cannotWrite(path: scratch("site/b"), reason: "Read-only file system")) {
                try await output.publish(["a/x": "2", "b/y": "3"])
            }
            #expect(try scratch.tree("site") == ["a/x": "1", "b/y": "2"])
        }
    #endif
}

#if os(Linux)
    /// A small disk in memory, or a folder mounted a second time.
    private struct Disk {
        let path: String

        static let isPermitted: Bool = {
            guard let scratch = try? Scratch(), let disk = try? Disk(at: scratch("probe"), kilobytes: 64) else {
                return false
            }
            disk.unmount()
            return true
        }()

        init(at path: String, kilobytes: Int) throws {
            try Folder.makeAll(path)
            guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { throw Refusal.last }
            self.path = path
        }

        init(at path: String, binding folder: String) throws {
            try Folder.makeAll(path)
            guard mount(folder, path, nil, UInt(MS_BIND), nil) == 0 else { throw Refusal.last }
            self.path = path
        }

        func makeReadOnly() throws {
            let flags = UInt(MS_BIND) | UInt(MS_REMOUNT) | UInt(MS_RDONLY)
            guard mount(nil, path, nil, flags, nil) == 0 else { throw Refusal.last }
        }

        /// Detached, for a process that another test starts just now may hold copies of this one's open files.
        func unmount() {
            #expect(umount2(path, Int32(MNT_DETACH)) == 0)
        }
    }
#endif
