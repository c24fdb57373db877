<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline lock is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
