import Foundation
import Testing

@testable import sitegen

/// Calls that put one thing in the place of another.
struct FolderTests {
    private let scratch = try! Scratch()

    @Test func aFileIsReplacedAsAWhole() throws {
        try scratch.write("x", "old")
        try scratch.write("draft", "of a build that was killed")
        try Folder.replace(scratch("x"), with: Array("new".utf8), by: scratch("draft"))
        #expect(try scratch.tree("") == ["x": "new"])
    }

    @Test func aFileThatCannotBeReplacedLeavesNoDraft() throws {
        try scratch.write("x/y", "a folder with something in it")
        #expect(throws: Refusal.self) {
            try Folder.replace(scratch("x"), with: [1], by: scratch("draft"), synchronizing: true)
        }
        #expect(try scratch.names() == ["x"])
    }

    @Test func nothingIsPlacedOverAFile() throws {
        try scratch.write("x", "theirs")
        try scratch.write("new", "ours")
        try scratch.write("folder/y", "ours")
        for ours in ["new", "folder"] {
            #expect(throws: Refusal.taken) { try Folder.place(scratch(ours), scratch("x")) }
        }
        #expect(try scratch.tree("") == ["x": "theirs", "new": "ours", "folder/y": "ours"])
        try Folder.place(scratch("new"), scratch("z"))
        try scratch.makeFolder("w")
        try Folder.place(scratch("folder"), scratch("w"))
        #expect(try scratch.tree("") == ["x": "theirs", "z": "ours", "w/y": "ours"])
    }
}
