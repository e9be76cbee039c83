#!/usr/bin/env bash
# Speaks every word that the display needs into small Ogg files. Run by hand, once, where espeak-ng and sox are
# installed; the build only copies the results.  Usage: audio/make-clips.sh
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
clips="$here/../src/display/voice/clips"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$clips"
rm -f "$clips"/*.ogg

speak() { # speak FILE VOICE TEXT [SPEED]
  espeak-ng -v "$2" -s "${4:-150}" -p 45 -a 180 -w "$work/$1.wav" "$3"
  # Trim the silence at both ends, so that words can be set close together; even out the loudness; 22 kHz mono is enough for speech.
  sox "$work/$1.wav" -r 22050 -c 1 -C 3 "$clips/$1.ogg" \
    silence 1 0.01 0.4% reverse silence 1 0.01 0.4% fade t 0.02 reverse fade t 0.005 norm -3
}

digits=(零 一 二 三 四 五 六 七 八 九)
for n in "${!digits[@]}"; do speak "digit-$n" cmn "${digits[$n]}"; done
speak ten cmn 十
for letter in {A..Z}; do speak "letter-$letter" en-us "$letter" 140; done
speak please cmn 请
speak number cmn 号
speak to cmn 到
speak window cmn 号窗口

# Two soft tones before each call: the ear turns before the words begin.
sox -n -r 22050 -c 1 "$work/a.wav" synth 0.5 sine 784 sine 1568 remix 1v0.6,2v0.15 fade t 0.01 0.5 0.42
sox -n -r 22050 -c 1 "$work/b.wav" synth 0.8 sine 587.33 sine 1174.66 remix 1v0.6,2v0.15 fade t 0.01 0.8 0.7
sox "$work/b.wav" "$work/b2.wav" pad 0.28 0
sox -m "$work/a.wav" "$work/b2.wav" -C 3 "$clips/chime.ogg" norm -8

du -ch "$clips"/*.ogg | tail -1
