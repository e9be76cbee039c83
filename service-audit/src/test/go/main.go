// Checks a running log with the libraries of the Go project itself: golang.org/x/mod/sumdb/note and tlog.
// Usage: go run . PREFIX VKEY OLD-SIZE OLD-ROOT-BASE64   (token of a reader in GUICHET_TOKEN)
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var prefix string

func main() {
	prefix = os.Args[1]
	verifier, err := note.NewVerifier(os.Args[2])
	must(err)
	opened, err := note.Open(get("/checkpoint"), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root := hash(lines[2])

	entries := bundles(size)
	for i, entry := range entries {
		index := int64(i)
		must(tlog.CheckRecord(proof(fmt.Sprintf("/proofs/inclusion?index=%d&size=%d", index, size)), size, root, index,
			tlog.RecordHash(entry)))
	}
	tree, err := tlog.TreeHash(size, reader(entries))
	must(err)
	if tree != root {
		fail("the root made of the entries is not the signed one")
	}
	// The tiles, authenticated by the library itself.
	tiled := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, tiles{})
	for i := range entries {
		read, err := tiled.ReadHashes([]int64{tlog.StoredHashIndex(0, int64(i))})
		must(err)
		if read[0] != tlog.RecordHash(entries[i]) {
			fail("a tile has another hash than the entry")
		}
	}
	old, err := strconv.ParseInt(os.Args[3], 10, 64)
	must(err)
	path := proof(fmt.Sprintf("/proofs/consistency?from=%d&to=%d", old, size))
	must(tlog.CheckTree(path, size, root, old, hash(os.Args[4])))
	if len(path) > 0 {
		path[0][0] ^= 1
		if tlog.CheckTree(path, size, root, old, hash(os.Args[4])) == nil {
			fail("a changed proof was accepted")
		}
	}
	fmt.Printf("go accepts %d entries\n", size)
}

type tiles struct{}

func (tiles) Height() int { return 8 }

func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		// C2SP paths have no height.
		all = append(all, get("/"+strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return all, nil
}

// The hashes of the whole log, in memory.
func reader(entries [][]byte) tlog.HashReader {
	var stored []tlog.Hash
	read := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var all []tlog.Hash
		for _, index := range indexes {
			all = append(all, stored[index])
		}
		return all, nil
	})
	for i, entry := range entries {
		more, err := tlog.StoredHashes(int64(i), entry, read)
		must(err)
		stored = append(stored, more...)
	}
	return read
}

func bundles(size int64) [][]byte {
	var entries [][]byte
	for n := int64(0); n*256 < size; n++ {
		path := fmt.Sprintf("/tile/entries/%03d", n)
		if size-n*256 < 256 {
			path += fmt.Sprintf(".p/%d", size-n*256)
		}
		bundle := get(path)
		for len(bundle) > 0 {
			length := int(bundle[0])<<8 | int(bundle[1])
			entries = append(entries, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
	}
	if int64(len(entries)) != size {
		fail(fmt.Sprintf("%d entries of %d", len(entries), size))
	}
	return entries
}

func proof(path string) []tlog.Hash {
	var answer struct{ Hashes []string }
	must(json.Unmarshal(get(path), &answer))
	hashes := []tlog.Hash{}
	for _, text := range answer.Hashes {
		hashes = append(hashes, hash(text))
	}
	return hashes
}

func hash(text string) tlog.Hash {
	bytes, err := base64.StdEncoding.DecodeString(text)
	must(err)
	var hash tlog.Hash
	copy(hash[:], bytes)
	return hash
}

func get(path string) []byte {
	request, err := http.NewRequest("GET", prefix+path, nil)
	must(err)
	request.Header.Set("Authorization", "Bearer "+os.Getenv("GUICHET_TOKEN"))
	answer, err := http.DefaultClient.Do(request)
	must(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(err)
	if answer.StatusCode != 200 {
		fail(fmt.Sprintf("%s: %d %s", path, answer.StatusCode, body))
	}
	return body
}

func must(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(1)
}
