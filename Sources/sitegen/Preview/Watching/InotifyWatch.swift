#if os(Linux)
    import Dispatch
    import Glibc
    import Synchronization

    /// Linux's inotify. The kernel tells what was written, made, removed and renamed; it sees no change that another machine
    /// makes on a shared disk.
    final class InotifyWatch: FolderWatch {
        /// IN_CLOSE_WRITE tells of a file that is whole, IN_MODIFY of one that stays open, IN_ATTRIB of changed permissions.
        private static let mask =
            UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
            | UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

        private let file: Int32
        /// The end of a pipe: closed, it ends the watch.
        private let stopper: Int32
        private let folders = FolderTable()
        private let isStopped = Atomic<Bool>(false)

        /// `tell` is called on a thread of the watch's own.
        init(_ tell: @escaping @Sendable ([FolderEvent]) -> Void) throws(Refusal) {
            let file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard file >= 0 else { throw .last }
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else {
                let refusal = Refusal.last
                close(file)
                throw refusal
            }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            self.file = file
            stopper = ends[1]
            let (folders, end) = (folders, ends[0])
            DispatchQueue(label: "inotify").async {
                var waits = [
                    pollfd(fd: file, events: Int16(POLLIN), revents: 0), pollfd(fd: end, events: 0, revents: 0),
                ]
                while waits[1].revents == 0 {
                    guard poll(&waits, 2, -1) > 0 else { continue }
                    let events = Self.read(file, folders)
                    if !events.isEmpty { tell(events) }
                }
                close(end)
                close(file)
            }
        }

        deinit { stop() }

        func stop() { if !isStopped.exchange(true, ordering: .relaxed) { close(stopper) } }

        func watch(_ folder: RealPath) throws(Refusal) {
            let number = inotify_add_watch(file, folder.text, Self.mask)
            guard number >= 0 else { throw .last }
            folders.set(number, folder.text)
        }

        /// All events that there are. A record is a head and, for something in a folder, its name, which zeros fill up.
        private static func read(_ file: Int32, _ folders: FolderTable) -> [FolderEvent] {
            var events: [FolderEvent] = []
            let head = MemoryLayout<inotify_event>.size
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = Glibc.read(file, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return events }
                buffer.withUnsafeBytes { bytes in
                    var position = 0
                    while position + head <= count {
                        let event = bytes.loadUnaligned(fromByteOffset: position, as: inotify_event.self)
                        let name = bytes[(position + head)..<(position + head + Int(event.len))].prefix { $0 != 0 }
                        position += head + Int(event.len)
                        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                            events.append(.lost)
                        } else if let folder = folders.folder(event) {
                            let name = String(decoding: name, as: UTF8.self)
                            events.append(.changed(name.isEmpty ? folder : RealPath.join(folder, name)))
                        }
                    }
                }
            }
        }
    }

    /// The folders by the numbers that the kernel has for them.
    private final class FolderTable: Sendable {
        private let folders = Mutex<[Int32: String]>([:])

        func set(_ number: Int32, _ folder: String) { folders.withLock { $0[number] = folder } }

        func folder(_ event: inotify_event) -> String? {
            folders.withLock { folders in
                let folder = folders[event.wd]
                if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.wd] = nil }
                return folder
            }
        }
    }
#endif
