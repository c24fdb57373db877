<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cut-out as a PNG file with a transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with a picture that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG with transparency (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all finished pictures into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n picture(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n picture(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %n picture(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “%1”, %2 × %3, %4. %5</source>
        <comment>file, width, height, bytes, what was kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MainWindow</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the web. Save the picture first, then open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture or a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>model, size of its file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
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
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
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
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
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
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %n start(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%n thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
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
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
