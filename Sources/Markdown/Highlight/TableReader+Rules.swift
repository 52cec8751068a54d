extension TableReader {
    /// Reads what the first rule that fits takes. False where none does.
    mutating func apply(rulesOf byte: UInt8) -> Bool {
        for number in Int(grammar.firstRule[Int(byte)])..<Int(grammar.firstRule[Int(byte) + 1])
        where apply(grammar.rules[number]) { return true }
        return false
    }

    private mutating func apply(_ rule: Rule) -> Bool {
        guard matches(rule.open, at: index), fits(rule.position) else { return false }
        let start = index
        let inside = index + rule.open.count
        switch rule.reach {
        case .line:
            index = lineEnd(inside)
            list.add(rule.kind, start..<index)
        case .span:
            readString(rule, from: start, contentAt: inside)
        case .word:
            guard let end = wordEnd(rule, inside) else { return false }
            index = end
            list.add(rule.kind, start..<end)
            endValue()
        case .hashes:
            guard let end = hashesEnd(inside, open: rule.open) else { return false }
            index = end
            list.add(.string, start..<end)
            endValue()
        case .character:
            if let end = characterEnd(inside) {
                index = end
                list.add(.string, start..<end)
            } else if let end = wordEnd(rule, inside) {
                index = end
                list.add(rule.kind, start..<end)
            } else {
                return false
            }
            endValue()
        case .regex:
            guard !isOperand, let end = regexEnd(inside) else { return false }
            index = end
            list.add(rule.kind, start..<end)
            endValue()
        case .heredoc:
            guard heredoc == nil, let (word, end) = heredocWord(inside) else { return false }
            heredoc = word
            index = end
            list.add(rule.kind, start..<end)
            endValue()
        case .header:
            let end = lineEnd(inside)
            guard let close = bytes[inside..<end].lastIndex(of: UInt8(ascii: "]")) else { return false }
            guard let first = byte(at: inside), !first.isDigit, bytes[inside..<close].allSatisfy({ $0 != 0x2C }) else {
                return false
            }
            index = close + 1
            list.add(rule.kind, start..<index)
        }
        return true
    }

    private func matches(_ text: [UInt8], at index: Int) -> Bool {
        guard index + text.count <= range.upperBound else { return false }
        var offset = 0
        while offset < text.count {
            if bytes[index + offset] != text[offset] { return false }
            offset += 1
        }
        return true
    }

    private func fits(_ position: Rule.Position) -> Bool {
        switch position {
        case .anywhere: return true
        case .firstColumn: return index == range.lowerBound || bytes[index - 1] == 0x0A
        case .afterBlank: return index == range.lowerBound || bytes[index - 1].isWhitespace
        case .firstOnLine:
            var before = index
            while before > range.lowerBound, bytes[before - 1].isSpaceOrTab { before -= 1 }
            return before == range.lowerBound || bytes[before - 1] == 0x0A
        }
    }

    func lineEnd(_ start: Int) -> Int {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        return end
    }

    private func wordEnd(_ rule: Rule, _ start: Int) -> Int? {
        guard let first = byte(at: start) else { return nil }
        if rule.alone.contains(first) { return start + 1 }
        guard grammar.classes[Int(first)].contains(.word) else { return nil }
        var end = start + 1
        while let byte = byte(at: end), grammar.classes[Int(byte)].contains(.word) || rule.also.contains(byte) {
            end += 1
        }
        return end
    }

    // MARK: Strings

    /// Reads a string, or a block, from inside to its close; `start` is where its token starts.
    mutating func readString(_ rule: Rule, from start: Int, contentAt content: Int) {
        var start = start
        var place = content
        var level = 1
        while place < range.upperBound {
            let byte = bytes[place]
            if byte == rule.close[0], matches(rule.close, at: place) {
                let behind = place + rule.close.count
                if rule.isDoubled, matches(rule.close, at: behind) {
                    place = behind + rule.close.count
                    continue
                }
                level -= 1
                place = behind
                if level == 0 { return end(rule, start, place) }
                continue
            }
            if byte == 0x0A, !rule.spansLines { return end(rule, start, place) }
            if rule.nests, byte == rule.open[0], matches(rule.open, at: place) {
                level += 1
                place += rule.open.count
                continue
            }
            if let code = rule.code, byte == code.open[0], interrupted.count < Self.deepest,
                matches(code.open, at: place)
            {
                list.add(rule.kind, start..<place)
                interrupted.append(Interruption(rule: rule))
                index = place + code.open.count
                isOperand = false
                isHead = true
                return
            }
            if byte == rule.variableSign, byte != 0, let end = variableEnd(place) {
                list.add(rule.kind, start..<place)
                list.add(.variable, place..<end)
                start = end
                place = end
                continue
            }
            place += byte == rule.escape && byte != 0 && place + 1 < range.upperBound ? 2 : 1
        }
        end(rule, start, range.upperBound)
    }

    /// Code in strings in code in strings: nobody writes more of it.
    private static let deepest = 50

    private mutating func end(_ rule: Rule, _ start: Int, _ end: Int) {
        index = end
        var kind = rule.kind
        if rule.keySign != 0 {
            var next = end
            while let byte = byte(at: next), byte.isWhitespace { next += 1 }
            if byte(at: next) == rule.keySign { kind = .attribute }
        }
        list.add(kind, start..<end)
        if rule.kind != .comment { endValue() }
    }

    /// `$name` and `${name}`.
    private func variableEnd(_ start: Int) -> Int? {
        guard let first = byte(at: start + 1) else { return nil }
        if first == UInt8(ascii: "{") {
            // What nothing closes is not searched for its end over and over.
            let near = bytes[start..<min(range.upperBound, start + 200)]
            return near.firstIndex { $0 == UInt8(ascii: "}") || $0 == 0x0A }.flatMap {
                bytes[$0] == 0x0A ? nil : $0 + 1
            }
        }
        guard first.isLetter || first.isDigit || first == UInt8(ascii: "_") else { return nil }
        var end = start + 2
        while let byte = byte(at: end), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") { end += 1 }
        return end
    }

    // MARK: Other reaches

    /// `start` is behind the opening, which may itself be the first `#`.
    private func hashesEnd(_ start: Int, open: [UInt8]) -> Int? {
        var quote = start
        // No compiler takes more of them.
        while byte(at: quote) == UInt8(ascii: "#"), quote - start < 255 { quote += 1 }
        guard byte(at: quote) == UInt8(ascii: "\"") else { return nil }
        let count = quote - start + (open.last == UInt8(ascii: "#") ? 1 : 0)
        var place = quote + 1
        while place < range.upperBound {
            guard bytes[place] == UInt8(ascii: "\"") else {
                place += 1
                continue
            }
            place += 1
            var found = 0
            while found < count, byte(at: place) == UInt8(ascii: "#") {
                found += 1
                place += 1
            }
            if found == count { return place }
        }
        return range.upperBound
    }

    /// Behind `a'` or `\n'`; nil where no quote follows the one character.
    private func characterEnd(_ start: Int) -> Int? {
        guard let first = byte(at: start), first != 0x0A, first != UInt8(ascii: "'") else { return nil }
        var place = start + 1
        if first == UInt8(ascii: "\\") {
            place += 1
            let last = min(range.upperBound, place + 10)
            while place < last, bytes[place] != UInt8(ascii: "'"), bytes[place] != 0x0A { place += 1 }
        } else if first >= 0x80 {
            while place < range.upperBound, bytes[place] & 0xC0 == 0x80 { place += 1 }
        }
        return byte(at: place) == UInt8(ascii: "'") ? place + 1 : nil
    }

    private mutating func regexEnd(_ start: Int) -> Int? {
        guard start > noRegexBefore, let first = byte(at: start), first != UInt8(ascii: "*"), first != 0x20 else {
            return nil
        }
        var place = start
        var isInClass = false
        while let byte = byte(at: place), byte != 0x0A {
            if byte == UInt8(ascii: "\\") {
                place += 1
            } else if byte == UInt8(ascii: "[") {
                isInClass = true
            } else if byte == UInt8(ascii: "]") {
                isInClass = false
            } else if byte == UInt8(ascii: "/"), !isInClass {
                place += 1
                while let flag = self.byte(at: place), flag.isLetter { place += 1 }
                return place
            }
            place += 1
        }
        noRegexBefore = min(place, range.upperBound)
        return nil
    }

    /// `-EOF`, `~"EOF"`: the word, and what is behind it.
    private func heredocWord(_ start: Int) -> (Range<Int>, Int)? {
        var first = start
        if let byte = byte(at: first), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") { first += 1 }
        var quote: UInt8?
        if let byte = byte(at: first), byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
            quote = byte
            first += 1
        }
        guard let letter = byte(at: first), letter.isLetter || letter == UInt8(ascii: "_") else { return nil }
        var end = first
        while let byte = byte(at: end), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") { end += 1 }
        return (first..<end, quote != nil && byte(at: end) == quote ? end + 1 : end)
    }

    /// The lines of a heredoc, with the one that ends them.
    mutating func readHeredoc() {
        guard let word = heredoc else { return }
        heredoc = nil
        let start = index
        while index < range.upperBound {
            let end = lineEnd(index)
            var first = index
            while first < end, bytes[first].isSpaceOrTab { first += 1 }
            var last = end
            while last > first, bytes[last - 1].isWhitespace || bytes[last - 1] == UInt8(ascii: ";") { last -= 1 }
            index = end
            if last - first == word.count, bytes[first..<last].elementsEqual(bytes[word]) { break }
            index = min(end + 1, range.upperBound)
        }
        list.add(.string, start..<index)
    }
}
