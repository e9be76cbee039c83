#!/usr/bin/env bash
# Speaks the kiosk's sentences: every "say.*" of its message files, so that voice and text cannot differ. Run by hand
# after one of these texts changed, where espeak-ng, sox and node are installed.  Usage: audio/make-kiosk-clips.sh
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
clips="$here/../src/kiosk/voice/clips"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$clips"
rm -f "$clips"/*.ogg

speak() { # speak FILE VOICE TEXT SPEED
  espeak-ng -v "$2" -s "$4" -p 45 -a 180 -w "$work/$1.wav" "$3"
  sox "$work/$1.wav" -r 22050 -c 1 -C 0 "$clips/$1.ogg" \
    silence 1 0.01 0.4% reverse silence 1 0.01 0.4% fade t 0.02 reverse fade t 0.005 norm -3
}

sentences() { # sentences LANGUAGE: name, tab, text
  node -e 'for (const [key, text] of Object.entries(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))))
    if (key.startsWith("say.")) console.log(`${key.slice(4)}\t${text}`)' "$here/../src/messages/$1/kiosk.json"
}

while IFS=$'\t' read -r name text; do speak "zh-$name" cmn "$text" 150; done < <(sentences zh)
while IFS=$'\t' read -r name text; do speak "en-$name" en-gb "$text" 150; done < <(sentences en)

zh=(零 一 二 三 四 五 六 七 八 九)
en=(zero one two three four five six seven eight nine)
for n in {0..9}; do
  speak "zh-digit-$n" cmn "${zh[$n]}" 150
  speak "en-digit-$n" en-gb "${en[$n]}" 150
done

du -ch "$clips"/*.ogg | tail -1
