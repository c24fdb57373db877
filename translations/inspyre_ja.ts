<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>モデルファイルを選択</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>重み (*.pth *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>応答しない inspyre のウィンドウがあるため、このウィンドウを開きました。</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>画像の背景をこのコンピューター上で除去します。

例: inspyre --device cpu photo.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>開く画像とフォルダー。</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>モデル: 名前または重みファイル。</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto、cpu、cuda、cuda:N のいずれか。</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto、fp32、bf16、fp16 のいずれか。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、dark のいずれか。</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>de、fr、es、ja、zh_CN、ar、en など。</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>メインウィンドウをすぐに開きます。</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>計測用に起動の各段階を JSON で出力して終了します。</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 に「%2」は指定できません。次のいずれかを使用してください: %3。</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>inspyre --help を参照してください。</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>既に実行中でも、独立したウィンドウを開きます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>ディスクから画像を開きます</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>フォルダーとそのサブフォルダー内の画像をすべて追加します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>すべて書き出し(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>処理が完了したすべての画像の切り抜きをフォルダーに保存します</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>この画像をリストから外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>切り抜きをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>切り抜きを透明度付きでクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>クリップボードの画像またはファイルを追加します</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>元画像と結果を、動かせる線で分けて表示します</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>元画像と結果を横に並べて表示します</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>切り抜きのみを表示します</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>元の画像を表示します</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>各ピクセルの不透明度。白は残り、黒は消えます</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>透明部分を市松模様で表示します</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>切り抜きを白の上に表示します</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>切り抜きをグレーの上に表示します</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>切り抜きを黒の上に表示します</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>カラー…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>切り抜きを選択した色の上に表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>画像を拡大します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>画像を縮小します</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>このウィンドウを画面全体に表示します</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>1 つ前の画像を表示します</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>1 つ後の画像を表示します</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>モデルファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>重みファイルのモデルを使用します</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>起動時間(&amp;T)</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>プログラムの起動にかかった時間を段階ごとに表示します</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>このウィンドウのすべてのキー</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>inspyre について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>切り抜きを保存します。方法と場所はダイアログで指定します</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>確認せずに、前回と同じ設定で切り抜きを元の画像と同じ場所に保存します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>この画像の直前の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>コマンドとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>同じファイルを作成するコマンドラインをコピーします</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>設定をリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>この画像のエッジ、背景、フレームを初期状態に戻します。ブラシで塗った部分は残ります</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>被写体に色と輪郭線を付けて画像を表示します</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>モデルが確信を持てない部分を色で表示します</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>切り抜きを、ぼかした元画像の上に表示します</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>切り抜きを選択した画像の上に表示します</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>ルーペ(&amp;L)</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>ポインターの下の部分を拡大します</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>サイドパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>画像の横の設定を表示または非表示にします</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>結果を左に 90 度回転します</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>結果を右に 90 度回転します</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>左右反転(&amp;H)</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>結果の左右を入れ替えます</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>上下反転(&amp;V)</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>結果の上下を入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>被写体に合わせてトリミング(&amp;C)</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>被写体の周囲を切り落とします</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>ドラッグで画像を移動します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>被写体に含める部分を塗ります</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>消す(&amp;E)</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>背景に含める部分を塗ります</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>モデルの結果に戻す部分を塗ります</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>領域(&amp;G)</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>枠をドラッグすると、モデルがその部分だけを細部まで処理します</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>ブラシを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>より小さいブラシで塗ります</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>ブラシを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>より大きいブラシで塗ります</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>ブラシを柔らかく(&amp;O)</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>より柔らかい縁で塗ります</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>ブラシを硬く(&amp;A)</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>より硬い縁で塗ります</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>編集内容を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>この画像に塗った内容と設定を専用のファイルに保存します</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>プログラムの言語、外観、エンジン、ネットワーク、キー</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>失敗した画像、または以前の結果を表示している画像をもう一度処理します</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>手動トリミング(&amp;O)</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>画像の残す範囲の縁をドラッグします</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>このコンピューター上のモデルのダウンロード、インポート、検証、削除</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>このコンピューター、エンジン、発生した問題についてのレポート</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>クイック書き出し(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>一括処理(&amp;B)…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>編集を続けながら、多数の画像やフォルダー全体を切り抜きます</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>フィルムストリップ全体を一括処理(&amp;S)…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>フィルムストリップのすべての画像を一括処理に加えます</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>リストから削除(&amp;L)</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>モデルの管理(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>サービス(&amp;S)…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>別のマシン上のサービスを起こして計測し、その費用を確認します</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>サービスを起こす(&amp;W)</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>最初の画像に備えてサービスを起動します</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>このコンピューターで切り抜く(&amp;C)</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>画像がこのコンピューターの外に出ることはありません</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>サービスで切り抜く(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>画像はモデルが処理するサイズに縮小してサービスに送信します</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>先に準備できた方(&amp;F)</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>サービスがこのコンピューターの起動中を補います。逆の場合もあります</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>リモート</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>インスタンスのもの</translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>Zonal redundancy</source>
        <translation>ゾーン冗長性</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>オフにしない限りサービスに適用されます。料金は高くなります</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>米ドル、%1。価格は変わるため、実際に支払う額を設定してください。</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>取得時の価格に戻す</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>ご自身で設定した価格を破棄します</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>計測した時間を使用(&amp;T)</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>画像を処理する方法</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>コールドスタート %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>ウォーム時の画像 %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>このコンピューターの起動 %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>このコンピューターの画像 %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>まだ計測していません。「計測」ページで比較してください</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>計測値: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measured times</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Autosave</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BackgroundPanel</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What lies behind the subject in the file</source>
        <translation>ファイルで被写体の後ろに置くもの</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>背景の色</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>別の色を選択</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>画像の合わせ方</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>縦横比の異なる画像で背景を埋める方法</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>引き伸ばす</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>はみ出しを切って埋める</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>被写体の後ろの画像をぼかす強さ</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>被写体の影の濃さ。0 では影なし</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右方向</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>影を右にずらす距離</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>下方向</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>影を下にずらす距離</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔らかさ</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>影をぼかす強さ</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>影の色</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>別の画像を選択</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>背景の画像</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>背後</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>%Ln 枚の画像に描いた内容は一括処理の結果に含まれません。エディターから書き出してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>ファイルのない %Ln 枚の画像は除外されます。エディターから書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>画像を切り抜いています</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>一括処理は一時停止しています</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>一括処理が完了しました</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>一括処理を中止しました</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln 枚の画像が他の画像と同じファイルになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>%Ln 枚の画像には同じ名前の結果がすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln 枚の画像に名前が付きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln 件の結果が元の画像を置き換えてしまいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln 枚の画像を読み込めません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln 個のファイルは画像ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln 個の名前が長すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>試した画像はどれも処理できませんでした。</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>一括処理には約 %1、結果の保存には約 %2 が必要です。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>フォルダー「%1」を開けません。</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>「%1」に画像がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>何も書き込んでいません。処理する画像は %Ln 枚、合計 %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>結果の保存先の空きは %1 しかありません。</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>結果の保存先の空きは %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>%Ln 枚の画像は結果があるためスキップされます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>ここに画像やフォルダーをドロップ</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>すべて一つのレシピで切り抜きます。フォルダーの中のフォルダーは保存先にも作られます。元の画像は変わりません。その間も編集を続けられます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>%2 枚中 %1 枚完了、%3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>後で決める</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>%Ln 件の一括処理が終わっていません:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>完了した分はそのまま残ります</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>一括処理の進行状況</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 枚中 %1 枚完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>要確認 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a time</comment>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>所要時間 %1。</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1: %2 % 稼働</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>、%Ln 枚待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>すでにある場合</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>画像をスキップ</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>失敗とする</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>追加したフォルダーの中のフォルダーはここにも作られます</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>結果の形式、ビット深度、カラープロファイル、メタデータ</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>結果のファイルの設定を変更します</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTable</name>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>処理できませんでした。</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>同じファイルがすでにあります。</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>除外されました。</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>被写体がないようです。</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>モデルに確信がありません。確認してください。</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>スキップされます。同じファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>読み込み %1、モデル %2、書き込み %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>結果: %1、%2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>失敗します</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>一括処理の画像</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>切り抜き中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>別の画像が同じファイルになります。「番号を付ける」か、別の名前のパターンを選んでください。</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>同じファイルがすでにあります。その場合の処理を選んでください。</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>レシピから使える名前が得られません。別の名前のパターンを選んでください。</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>結果が元の画像の一つを置き換えてしまいます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>読み込めません。なくなったか、壊れているか、開く権限がありません。</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>既知の形式の画像ではありません。</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>結果の名前が長すぎます。短い名前のパターンか別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>毎秒 %1 枚</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>毎分 %1 枚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>読み込みに最も時間がかかり、モデルが画像を待っています。</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>モデルに最も時間がかかっています。</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>書き込みに最も時間がかかり、モデルがディスクを待っています。</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>一括処理は一時停止しています。何も失われていません。該当する画像は待機し、問題が解決すると続行します。</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>%n 回続けて起きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>画像、またはフォルダーとその中のフォルダーのすべての画像を追加します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>画像(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>選択した画像を一括処理から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>すべての画像を外し、別の一括処理に備えます</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>結果を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>結果のフォルダーを開きます</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>レポートを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>各画像の結果を表 (CSV) またはスクリプト用 (JSON) に書き出します</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>画像の並べ替えの基準</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>不確かさ (大きい順)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>問題と所要時間を調べます。何も書き込みません</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>失敗を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>失敗した画像をもう一度処理します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>1 秒以内に中止します。完了した分は残り、後で続行できます</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>一括処理に画像を追加</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>一括処理にフォルダーを追加</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>結果のフォルダーは最初の結果と同時に作られます。</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>エディターで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>表 (*.csv);;スクリプト用 (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>一括処理は終わっていません。バックグラウンドで続行できます。このウィンドウは「ファイル ▸ 一括処理」で再表示できます。</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>一括処理を中止</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>ウィンドウを閉じない</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>一括処理に追加できるのは、このコンピューター上のファイルとフォルダーだけです。</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>レポートは「%1」にあります。</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>このフォルダーへの一括処理が終わっていません。続行すると残りを処理します。新しく始めると今の画像を処理し、前の一括処理は破棄されますが、その結果は残ります。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>この一括処理はモデル「%1」で始まりました。現在の「%2」を使うと、結果をそろえるためすべての画像を処理し直します。そのまま続けるには、先に元のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>すべて処理し直す</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>画像を調べています…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>モデルを待っています…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>処理中の画像を終え、新しい画像は始めません</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>画像を順に切り抜き、結果のフォルダーに保存します</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>一括処理 %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>一括処理 – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>すべて: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>要確認: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>新しい画像を待つ(&amp;W)</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>すべて完了した後も、追加したフォルダーに入った画像の処理を続けます</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>フォルダー「%1」がなくなりました。元に戻ると、その画像の処理を続けます。</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>新しい画像を待っています</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>1 回のストロークで変わる量</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>筆圧で太くする</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>ペンを強く押すほどストロークが太くなります</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>筆圧で強くする</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>ペンを強く押すほど変化が大きくなります</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>画像のピクセル単位でのブラシの幅。%1 と %2 でも変更できます</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>画像のピクセル単位でのブラシの幅</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>ブラシの縁の鋭さ。%1 と %2 でも変更できます</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>ブラシの縁の鋭さ</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>Ctrl とプラスまたはマイナスでズーム、矢印キーで画像を移動</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>待機列</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>このサービスに画像を送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>キャンセル、何も送信しない(&amp;C)</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>このコンピューターから送信される内容</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>送信される画像</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>送信される内容と送信先</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>このウィンドウで取り消すまで、このアドレスについて記憶されます</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>%1、%2 (%3) を %4 に送信します。</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>画像の名前、メタデータ、カラープロファイルは送信されません。まだどの画像も送信していません。</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>元画像 (%1) とその名前、メタデータ、カラープロファイルは送信されません。切り抜きは元画像からこのコンピューター上で作成します。まだどの画像も送信していません。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostFields</name>
    <message>
        <source> s</source>
        <comment>behind a number: seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> $</source>
        <comment>behind a number: US dollars</comment>
        <translation> $</translation>
    </message>
    <message>
        <source>Pictures a day</source>
        <translation>1 日の画像数</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>1 日を通して均等に、ランダムな時刻に届くものとします</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>コールドスタート</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>インスタンスがないときに画像が待つ時間</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>ウォーム時の画像</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>インスタンスがあるときに画像にかかる時間</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>短縮したコールドスタート</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>手を加えれば達成できるコールドスタート</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>許容する待ち時間</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>アドバイスで許容する平均待ち時間</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>最初の画像まで</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>プログラムを開いてから最初の画像までの時間</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>画像 1 枚の価値</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>ご自身にしか分かりません。0: 指定なし</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>待ち時間 1 秒ごとの損失</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>あきらめられる画像の割合。ご自身の想定値です</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>1 インスタンスあたり。32 GiB には 8 vCPU が必要です</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン数</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>画像を分担します</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>画像がなくてもインスタンスを維持する時間。グラフィックカード付きでは最長 600 秒</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>ping の間隔</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>業務時間中にインスタンスをウォームに保つスケジューラーの間隔</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>業務時間</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> 時間</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>1 日あたり、最初の ping から最後の ping まで</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>週の業務日数</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>インスタンスをウォームに保つ日数</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>無料枠 (秒) の残り</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>アカウントの毎月の無料枠 (秒) に対する割合。ほかの使用量はご自身にしか分かりません</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>プログラムの起動からモデルが使えるまでの時間</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>このコンピューターのプロセッサーでの時間</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>画像 1 枚 (グラフィックカード)</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>このコンピューターのグラフィックカードでの時間。0: なし</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>消費電力</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>処理中のこのコンピューターの消費電力</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>消費電力 (グラフィックカード)</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>グラフィックカードで処理中のこのコンピューターの消費電力</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電気料金</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/kWh</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>1 キロワット時あたりの料金</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>%1 (最適)</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>画像を処理する方法</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>週の平均</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 日間、無料枠を差し引いた額</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>インスタンスがない状態で届いた画像</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>画像の平均待ち時間</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均待ち時間</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>画像の最長待ち時間</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>最長待ち時間</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>待ち時間による 1 日の損失 (ご自身の想定による)</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>採算が取れるために必要な画像 1 枚の価値</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>採算ライン</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>1 秒あたり</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1 時間あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>インスタンス維持なし (現在)</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>15 分ごとに ping</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>業務時間中に ping</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>1 インスタンスを維持</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>1 つ維持、ゾーン冗長性</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>1 つ維持、4 vCPU と 16 GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>各リージョンで 1 つ維持</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>業務時間中に 1 つ維持</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>インスタンス維持なし、高速起動</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>プログラムを開くときに起こす</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>仮想マシン、常時稼働</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>このコンピューターのグラフィックカード</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>先に準備できた方</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>設定は不要です。最小インスタンス数 0 が既定値です。</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>昼夜を問わず動くスケジューラーのジョブです。グラフィックカード付きのインスタンスがアイドルで維持されるのは最長 10 分なので、次の ping の前にはまたコールドになります。</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>アイドル時間が終わるより短い間隔で動くスケジューラーのジョブです。</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>run.googleapis.com/minScale: &quot;1&quot;。</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>gpu-zonal-redundancy-disabled が &quot;true&quot; でない限り、グラフィックカード付きのサービスに適用されます。</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>L4 で使える最小のインスタンスです。</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>リージョンごとにサービスを置き、それぞれ minScale を 1 にします。</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>minScale を設定するスケジューラーのジョブ 2 つです。途切れがなく、費用は ping と同じです。</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>起動にかかる時間を短縮します。ほかの設定は不要です。</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>このプログラムを開くとサービスを起こします。最初の画像までに起動はほぼ終わっています。</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>動き続ける g2-standard-8 です。管理はご自身で行います。</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>設定は不要です。電気代のみを計算に入れています。</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>「先に準備できた方」の設定です。サービスのコールドスタート中はこのコンピューターが補います。</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than so much money</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>At %Ln picture(s) a day you pay %1 a day, and %2 of them wait %3.</source>
        <translation>
            <numerusform>1 日 %Ln 枚の画像では、費用は 1 日 %1 で、そのうち %2 の画像が %3 待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 これより良い方法はありません。</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 %2なら 1 枚あたり %3 で、追加の費用はかかりません。</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 より良い方法: 「%2」は平均 %3、1 日 %4 です。</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>両方ともコールドスタートからだと、常にこのコンピューターが先に終わります。</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>両方ともコールドスタートからだと、常にサービスが先に終わります。</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>両方ともコールドスタートからだと、%Ln 枚の画像でサービスがこのコンピューターに追いつきます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>両方ともコールドスタートからだと、%Ln 枚の画像でこのコンピューターがサービスに追いつきます。</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>NVIDIA L4、ゾーン冗長性</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>RTX PRO 6000、ゾーン冗長性</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>メモリ 1 GiB</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>仮想マシン g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>スケジューラーのジョブ</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · 手動で設定</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · %2 取得</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>画像のピクセル数</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>手動トリミング</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>画像の残す範囲の縁をドラッグします</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>トリミングしません</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>トリミング範囲の幅と高さの比率</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>画像と同じ</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>トリミング範囲の左端</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>トリミング範囲の上端</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>トリミング範囲の幅</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>トリミング範囲の高さ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>この範囲で結果をトリミングします (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>結果を変更せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>手動で %1 × %2 ピクセルにトリミング済みです。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>モデル未起動</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>クリックすると起動時間を表示します</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>モデルを起動中…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>画像はモデルの準備ができるまで待機します。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>未起動: %1</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>stage of the start, per cent</comment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Device: %1
Precision: %2
Model: %3
Library: %4
State: %5</source>
        <translation>デバイス: %1
精度: %2
モデル: %3
ライブラリ: %4
状態: %5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>最高速度</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>使用可能、ウォームアップ中</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – ウォームアップ中</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – 使用できません: %2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – 正確</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – 対応プロセッサーで高速</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – グラフィックカードで高速</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>このレポートは問題の原因を調べるのに役立ちます。画像の名前は含まれず、ご自身で送信しない限り、このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>システムレポート</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>レポートを作成中…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>システムレポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>ログがありません。フォルダー「%1」に書き込めません。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>サンプル画像で試す</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>ファイル、フォルダー全体、または他のプログラムの画像。背景はこのコンピューター上で除去され、何もアップロードされません。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EdgePanel</name>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <comment>behind a number: pixels</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> px²</source>
        <comment>behind a number: square pixels</comment>
        <translation> px²</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>半透明のピクセルをそのまま残すか、透明か不透明に振り分けるか</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>ハード</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>残すピクセルに必要な不透明度</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔らかさ</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>ソフトしきい値の幅</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>被写体を広げます。0 未満では縮めます</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>フェザー</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>エッジを柔らかくします</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>被写体の中の、この面積までの隙間を埋めます</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>小さな点を除去</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>この面積までの孤立した部分を除去します</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>エッジの色</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>エッジに透けて見える元の背景の色を取り除くかどうか</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>色移りを除去</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>画像のまま</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>公開版と同じ</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>被写体と背景を入れ替え</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>背景を残し、被写体を切り取ります</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was edited. What was painted on it is gone.</source>
        <translation>「%1」のサイズが編集時と異なります。塗った内容は失われました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>編集内容はクラッシュから保護されていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>%Ln 枚の画像の編集が終わる前にプログラムが終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>「%1」は編集したファイルと異なります。塗った内容は現在の画像にそのまま重ねられます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Editing</name>
    <message>
        <source>Keep with the brush</source>
        <translation>ブラシで残す</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>ブラシで消す</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>ブラシで復元</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>領域を補正</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>領域を削除</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>切り抜きを透明度付きでクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>「%1」を書き出し中…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>%Ln 枚の画像を書き出し中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>「%1」をコピー中…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>レシピ「%1」</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>現在、書き出すものがありません。</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>「%1」を準備中…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>コマンドラインをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>既に存在する場合</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」を書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 枚の画像を書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>{name}、{type}、{model}、{date}、{width}、{height}、{size}、{number} は自動的に置き換えられます</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>ファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>同じファイルを作成するコマンドラインをコピーします</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>フォルダーがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>ファイルとして存在する 1 枚の画像でのみ使用できます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>すでにある場合</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>同じ名前のファイルがすでにある場合の処理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>結果のピクセル数</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>ショップの画像要件に合わせたトリミング、キャンバス、背景</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>被写体に合わせてトリミング</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>被写体の周囲を切り落とします</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>被写体の周囲の余白 (長辺に対する割合)</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>キャンバスサイズを指定</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>画像のサイズにかかわらず、結果をこのサイズにします</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>キャンバスの幅</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>キャンバスの高さ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>占有率</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>キャンバスを埋める割合</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>小さいものを拡大</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>キャンバスより小さいものも拡大します</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;InSPyReNet ネットワーク (Kim et al., ACCV 2022) を使い、お使いのコンピューター上で画像の背景を除去します。&lt;/p&gt;&lt;p&gt;内蔵モデルは小さく、レンダリングしたシーンのみで学習しています。試用のためのもので、公式の品質ではありません。&lt;/p&gt;&lt;h3&gt;ライセンス&lt;/h3&gt;&lt;p&gt;inspyre: MIT ライセンス。次のライブラリを、それぞれのライセンスのもとで使用しています: Qt (LGPL 3)、libtorch (BSD 3 条項)、libvips (LGPL 2.1)、OpenCV (Apache 2.0)、libcurl (curl ライセンス)、OpenSSL (Apache 2.0)、spdlog、CLI11、nlohmann-json (MIT および BSD)。公開されている InSPyReNet の重みには独自のライセンスがあり、ダウンロードの際に表示されます。&lt;/p&gt;&lt;p&gt;テレメトリーも更新の確認もありません。指示がない限り、このコンピューターから何も送信されません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>inspyre について</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>表示する日数</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>サービスがコールドだった時間帯</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>失敗または拒否</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>日付と時刻別の呼び出し</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>その日の全呼び出しのうちコールドの数</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>「%1」は別のコンピューターにあります。先にファイルマネージャーで接続するか、ファイルをこのコンピューターにコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>「%1」をここから直接開くことはできません。先に画像を保存してから、そのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>画像フォルダーを開く</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>ドロップされたものは画像でもファイルでもありません。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>クリップボードに画像がありません。先に画像、ファイル、または画像のアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>%1 から画像を取得中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>%1 から画像ではなくページが返されました。ブラウザーで画像だけを開き、そこから画像またはそのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 ほかに %Ln 個も開けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>オフラインモードのため、%1 からは何も取得しません。設定でオフにするか、画像を保存してそのファイルを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>%1 から画像を取得しています。ほかに %Ln 個待機中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 ほかに %Ln 個も取得できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MainWindow</name>
    <message>
        <source>inspyre</source>
        <translation>inspyre</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>「%1」に画像がありません。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>重み (*.pth *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>モデルを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>inspyre を終了しますか?</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>書き出しがまだ実行中です。完了した分は残り、残りは保存されません。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>一括処理が終わっていません。完了した分は残り、次に一括処理のウィンドウを開いたときに続行できます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>起こす(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> 回</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>比較の回数</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>それぞれが画像を処理する回数。交互に実行します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>呼び出しをすぐに終了します</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>例を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>コールドスタートの想定を計測結果と並べて描きます</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>計測した呼び出しを保存します</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 秒、原因別の想定(&amp;C)</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 秒、イベント別の想定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>例なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>HAR ファイル(&amp;H)…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>Chrome トレース(&amp;T)…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>計測結果</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>モデルがまだ起動していません。比較には両方が必要です。</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>サービスを起動し、準備ができるまで待ちます</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>同じ画像を両方で交互に処理します</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>送信する内容を準備しています…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>サービスを呼び出しています…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>まだ計測していません。「起こす」はサービスを起動し、時間の内訳を表示します。「比較」はサービスとこのコンピューターで同じ画像を切り抜きます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>背面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>リモート(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 (%2、%3 × %4、%5、%Ln 回の中央値)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 を取得済み</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>公開値は %1 です。まだ照合していません</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1、公開値と一致</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>%1、公開値なし</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>%1、%2 百万パラメーター、%3 テンソル、すべて適合</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>このコンピューターでは未使用</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>このコンピューターにありません</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>検証後に表示されます</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>学習サイズ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>実測速度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>リストからモデルを選択してください。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelLibrary</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, its state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>実測速度</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>このコンピューターで 1 回の処理全体に通常かかる時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>独自のファイル</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>使用中、内蔵</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>削除済み、使用中</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>未ダウンロード</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>%1 で中断</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>ダウンロード中: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>検証中: %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>独自のファイルのライセンスは、その提供者が定めるものです。</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>MIT (コードと重み)。学習に使われた画像の一部には、より厳しい独自の条件があります。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>モデルの管理</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>このモデルで画像を切り抜きます</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>ファイル全体を読み込み、公開されている値と照合します</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>このモデルのファイルをこのコンピューターから削除します</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>重みファイルを検証してからモデルフォルダーにコピーします</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>モデルフォルダーを表示します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>「%1」をインポートして検証しました。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>ダウンロードを再開(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>このモデルに対して実行中の処理を中止します</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>このモデルを取得します。中断したダウンロードは続きから再開します</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>ファイル「%1」(%2) を削除します。</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>もう一度ダウンロードできます。</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>このモデルは使用中です。重みはメモリに残るため、別のモデルを選択するかプログラムを終了するまで処理は続けられます。次回の起動では内蔵モデルを使用します。</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>モデルを削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>重み (*.pth *.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>モデルを置き換えますか?</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>「%1」には既にモデルがあります。新しいファイルに問題がなければ置き換えられます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>モデルフォルダー「%1」を作成できません。上位のフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>オフラインモードのため、何もダウンロードしません。設定でオフにできます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelMenu</name>
    <message>
        <source>%1 – %2</source>
        <comment>model, size of its file</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>小さな内蔵モデル。レンダリングしたシーンで学習した試用向けで、公式の品質ではありません。</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>独自のファイル: %1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>InSPyReNet の作者による Model Zoo の比較用モデル。名前が示す画像セットで学習しています。</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>公開元から直接ダウンロードすることはできません。ブラウザーで github.com/plemeri/InSPyReNet の Model Zoo から取得し、名前を「%1」にして、ここにインポートしてください。</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>小さい画像や、枠に接する被写体に適しています。作者が予告なく変更するため、照合するチェックサムはありません。</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>作者が 19 の公開写真セットで学習したモデル。公式の品質です。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>高速 (384 ピクセル)</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>フル (%1 ピクセル)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 ほかに %Ln 件失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>%Ln 枚の画像の後で書き出しをキャンセルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>書き出しをキャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln 枚の画像を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln 枚の画像をスキップしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>すべてに使用</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>結果のファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>高いほどファイルが大きく、元画像に近くなります</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>高いほど時間がかかります。ピクセルは変わりません</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>すべてのピクセルをそのまま保ちます。ファイルは大きくなります</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>カラープロファイルのファイル</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>ICC プロファイルを選択</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>ファイルに含める内容</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>3 チャンネルのマスク</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>いずれも可逆圧縮です</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>チャンネルごとのビット数</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>画像と同じ</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>ファイルの色空間</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>別のプロファイルに変換…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>EXIF、XMP、IPTC のうち残すもの</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>場所と所有者を除く</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>透明部分の色</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>見えないピクセルの色</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>エッジから延長</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>画像のまま</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>ICC プロファイル (*.icc *.icm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>次の書き出し</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>切り抜きモデル</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %, look at it</source>
        <translation>%1%、要確認</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesDesk</name>
    <message>
        <source>Nothing is fetched from the network. The preferences change that.</source>
        <translation>ネットワークから何も取得しません。設定で変更できます。</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>オフラインモード</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>現在: 幅 %1 ピクセル、硬さ %2%、不透明度 %3%。</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>ブラシをリセット</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>1 枚の画像の元に戻す操作に使えるメモリ。古いものから破棄されます</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>サイズ、硬さ、不透明度、筆圧を初期状態に戻します</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>元に戻す操作のメモリ</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>ブラシとツールは、次回の起動時にも引き継がれます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEngine</name>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>計算に使うプロセッサーまたはグラフィックカード</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>モデルの計算中に数値を保持する精度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – 正確</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – 対応プロセッサーで高速</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – グラフィックカードで高速</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>モデルがプロセッサーを使う量</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>これより多く必要な画像は、分割または縮小して処理します</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>他のプログラムのために残すグラフィックカードのメモリ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>モデルが画像を処理するサイズ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>高速 (384 ピクセル)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>グラフィックカードに残すメモリ</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>モデルの状態</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>モデルを起動中…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>モデルを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>モデルは %1 で動作しています (精度 %2)。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>ダウンロードまたはインポートした重み</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>この設定とレシピ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>プログラムが突然終了した場合に備えて保存した編集内容と、起動時間の記録</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>再作成できるもの: このコンピューター向けに変換した重み</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>これらのフォルダーの場所は環境変数で変更できます。変数名は各フォルダーのツールヒントに表示されます。</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1。場所は %2 で変更できます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>フォルダー「%1」を開く</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>フォルダー %1 が存在せず、作成もできません。</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>フォルダー %1 の名前に改行が含まれています。モデル用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>フォルダー %1 のディスクがいっぱいです。モデル用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>フォルダー %1 に書き込めません。モデル用に別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>今後モデルをダウンロード、インポート、検索する場所。コマンドラインでも使われます</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>%1 が設定されているため、モデルのフォルダーはここでは選べません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln 個のモデルが %1 に残りますが、今後は検索されません。引き続き使うには、ファイルを新しいフォルダーに移してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>モデルのフォルダー</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>メニュー、ボタン、メッセージの言語</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>起動ウィンドウを表示</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>プログラムの起動の進行状況を表示します。オフにするとメインウィンドウが最初に開きます</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>メニューに記憶するファイルの数。0 では記憶しません</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>最近開いたファイルの記録を消去します</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>言語の変更は、次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>記憶するファイル数</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>どこからの要求であっても、ネットワークから何も取得しません</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>確認せずに画像を取得するサーバー</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>ありません。Web の画像をドロップまたは貼り付けると、先に確認します。</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>次にそこから取得するときに再び確認します</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>オフラインモード</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>すべてリセット…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>選択した操作の新しいキー</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>選択した操作の現在のキーの代わりに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>選択した操作のキーをなくします</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>選択した操作のキーを初期状態に戻します</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>すべての操作のキーを初期状態に戻します</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>%1 は画像やフォーカスの移動、または元画像の表示に使われるため、操作に割り当てられません。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 は「%2」に割り当てられています。別のキーを選択するか、先にその操作のキーを変更してください。</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>すべてのショートカットをリセットしますか?</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>すべての操作のキーが初期状態に戻ります。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>既定値を復元しますか?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>ショートカットを含め、このウィンドウの設定がすべて初期状態に戻ります。モデル、レシピ、画像はそのままです。</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>既定値を復元…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>この画像の進行状況</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」は既に存在します。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>残りすべてに適用</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>画像と編集内容 (%1 *.inspyre);;編集内容 (*.inspyre);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>透明度あり</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>透明度なし</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>カラープロファイルあり</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>カラープロファイルなし: sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>メタデータあり</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>メタデータなし</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>このファイルには、撮影場所またはカメラの所有者の情報が含まれています。</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>注: %1。</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>%1、%2 × %3 ピクセル、チャンネルあたり %4 ビット、%5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>このリストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>開いたファイルの記録を消去します。ファイルは残ります</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>すべての設定を 1 つの名前でまとめたもの</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>レシピを保存、共有、削除します</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>レシピファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>レシピファイルに書き出し(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>レシピを選択…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>レシピの一部を解釈できませんでした: %1。</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>レシピを書き出し</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>3 チャンネルのマスク</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>画像と同じビット深度</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>すべてのメタデータ</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>場所と所有者を除くメタデータ</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>メタデータなし</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>品質 %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>マスク付き OpenRaster</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2、占有率 %3%、%4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>このコンピューターでは %1 を保存できません。別の形式を選択してください。</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>%1 は切り抜き用です。この内容には別の形式を選択してください。</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>%1 は透明度に対応していません。背景または別の形式を選択してください。</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>カラープロファイルのファイルがまだ選択されていません。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1; プラットフォーム %2、起動 %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>この期間に計測した呼び出しはありません。</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>%2の %1のうち、サービスがコールドだったのは %3 回です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 主に %2 から %3 の間です。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>サービス: オフ (オフラインモード)</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>サービス: 呼び出し中…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>サービス: 切り抜きに使用</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>サービス: 未使用</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>オフラインモードのため、接続しません</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>%1 (前回の呼び出し時の状態)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>失敗した試行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>%1 で失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>サービス (起こす)</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>サービス (画像 1 枚)</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>最初の問い合わせ</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>オフラインモードのため、接続しません。設定でオフにしてください。</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>先にサービスのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>起こすと、インスタンスのアイドル状態が %1 続くまで課金されます</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>画像 1 枚あたりのインスタンスの時間</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>サービス (コールド)</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>サービス (ウォームアップ中)</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>サービス (ウォーム)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>画像 1 枚あたりの電気代</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測対象</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>計測した回数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>半数はこれより短時間でした</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>20 回中 19 回はこれより短時間でした</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>画像 1 枚あたりの送信量</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>画像 1 枚あたりの受信量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>「アドバイザー」ページの価格による</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>オフラインモードのため、何も送信しませんでした。先に設定でオフにしてください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>サービスのアドレスではありません。アドレスは https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>暗号化なしではトークンを送信しません。https のアドレスを使うか、トークンなしにしてください。</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>トークンのコマンドが失敗しました。ターミナルで試してください。先にログインが必要な場合があります。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>その名前のサーバーはありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>そのアドレスから応答がありません。アドレス、ポート、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>プロキシが呼び出しを通しません。プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>サーバーは暗号化を求めています。http:// の代わりに https:// と入力してください。</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>サーバーはそこで TLS に対応していません。https:// の代わりに http:// と入力するか、別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>サーバーの証明書が期限切れか、まだ有効ではありません。このコンピューターの時計を確認してください。時計が正しければ、サーバーに新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>サーバーの証明書は、このコンピューターが信頼する発行者によるものではありません。想定とは別のサーバーの可能性があります。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>サーバーの証明書は別の名前のものです。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>暗号化された接続を確立できませんでした。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>サーバーは別の場所へ転送しようとしましたが、転送には従いません。サーバーが示すアドレスを使用してください。</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>応答の代わりにログインページが返されました。サービスにはトークンが必要です。</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>サービスではなく、このネットワーク自体が応答しています。先に Web ブラウザーを開いてネットワークにログインしてください。</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>サービスは呼び出し元を確認できません。オーディエンスがサービスのアドレスである ID トークンが必要です。</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>呼び出し元にこのサービスを呼び出す権限がありません。アカウントにはロール roles/run.invoker、トークンにはオーディエンスとしてサービスのアドレスが必要です。</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>そのアドレスには何もありません。パスを確認してください。サービスがデプロイされていない場合も、プラットフォームは同じ応答を返します。</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>サービスがリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>画像がサービスには大きすぎます。</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>サービスは現在混み合っています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>現在、サービスに接続できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>サービスが失敗しました。原因はサービスのログにあります。</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>時間がかかりすぎたため、打ち切りました。</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>長い間何も届かなかったため、打ち切りました。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>応答の途中で接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>応答はありますが、対応するサービスではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>サービスの応答を使用できません。別のバージョンの可能性があります。</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>試行しませんでした。サービスが続けて何回か失敗したため、30 秒後に再び呼び出します。</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 サービスからのメッセージ: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>サービスは、リクエストが届く %1 前に最高速度に達していました。起動プローブの遅延を確認してください。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>大半 (%1) はプラットフォームの処理 (マシンの確保、イメージの取得) です。早めにサービスを起こすか、インスタンスを維持すると短縮できます。プログラムを速くしても変わりません。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>大半 (%1) はサービス自体の起動です。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>大半 (%1) はサービス自体の起動です。最も遅い段階は「%2」の %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>その前に %Ln 回の試行が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1、再試行待ちを含めて %2 かかりました: %3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>%1 のうち %2 は待機でした。通常を大きく超えているため、サービスはおそらくコールドでした。このサービスは段階ごとの時間を通知しません。</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>%1 のうち %2 は待機でした。このサービスは段階ごとの時間を通知しません。</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>%1 のうち、サービスのプロセス開始まで %2、その後最高速度まで %3、処理 %4、ネットワーク %5 でした。</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>%1 のうち、起動したばかりのサービスが最高速度に達するまで %2、処理 %3、ネットワーク %4 でした。</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>サービスはウォームでした。%1 のうち、処理 %2、プラットフォームの経由 %3、ネットワーク %4 でした。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>おそらくコールド</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>ウォーム、別のインスタンス</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>プラットフォームが拒否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>%1 待機中: サービスからまだ何も届いていません</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>%1 待機中: サービスが起動中、%2 (%3)</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>%1 待機中: サービスが起動中、%2</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part with its time, bytes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a call</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteWindow</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>計測(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>アドバイザー(&amp;A)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome トレース (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>呼び出しを書き出し</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>これらの設定を表示または非表示にします</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>サービスを呼び出す権限を示すもの</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>貼り付け (キーチェーンに保存)</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>コマンドから取得</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>エディターの画像</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>エディターの画像をどちらで切り抜くか。各結果に処理した側が表示されます</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>先に準備できた方</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>ID トークンを貼り付け</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>貼り付けたトークン</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>Cloud Run では、オーディエンスが上のアドレスである ID トークン</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>トークンを出力するコマンド</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>前のトークンの有効期限が切れるたびに、シェルを使わずに実行します</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>送信前に再び確認する</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>このアドレスへの画像の送信の許可を取り消します</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>設定ファイルが破損していたため、既定値を使用します。元のファイルは %1.damaged として残しました。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>設定を %1 に保存できませんでした。そのフォルダーのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>画像上の操作</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>マウスホイール</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>ドラッグまたは矢印キー</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>全体表示または実寸</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>境界線を移動</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>ドラッグ、または Tab で選択して矢印キー</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>元画像を見る</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>O を押し続ける</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>ブラシのサイズと硬さ</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>右ボタンでドラッグ</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>編集内容を保存</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>編集内容 (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>編集内容を「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>編集内容を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>この編集内容の元の画像を選択してください</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>「%1」の場所を指定してください</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>編集内容の元の画像が見つからないため、「%1」を開きませんでした。</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>編集内容を開く</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>「%1」の編集内容が見つかりました。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>レシピ「%1」</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定をリセット</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>プログラムの起動</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>バージョン %1 · このコンピューター上で背景を除去</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>このウィンドウを閉じます。起動は続きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>ウィンドウを開いています…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>準備完了。%1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>準備完了、最高速度です。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>元画像と結果の境界線</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>ドラッグまたは矢印キーで元画像と結果を比較します</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>ドロップしてリストに追加</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>「%1」を切り抜けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>他の画像を開く…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>クイックプレビュー…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>フル品質…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>モデルを起動できませんでした。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>モデルは起動していません。</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>モデルを待っています…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>領域を詳しく処理しています…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>モデルファイルを選択…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>小さいモデルを使用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>起動に失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>以前の起動の記録が破損しているため、新しく始めます。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>起動時間を書き出し</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>JSON で書き出し(&amp;J)…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>Chrome トレースで書き出し(&amp;T)…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>chrome://tracing および ui.perfetto.dev 用</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>以前の起動はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>直近 %Ln 回の起動の中央値</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>%1 で準備完了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>太いバー: 今回の起動。細いバー: %1。</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>以前の起動の中央値</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>%1 の起動</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>起動中: %1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>%1 で準備完了、ウォームアップ中</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>%1 で準備完了、%2 で最高速度</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>起動に失敗しました: %1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>最も遅い段階は「%1」の %2 です。</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>今回の起動は%2より %1 早く完了しました。</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>今回の起動は%2より %1 遅く完了しました。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome トレース (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>比較対象にする以前の起動</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln スレッド · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>モデルの起動の進行状況</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>直前の画像の処理時間</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 秒 (デコード %2、モデル %3、補正 %4 ミリ秒)</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>「%1」、%2 で切り抜き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>残り %Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>保存した編集内容の結果</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>「%1」は以前に %2 で切り抜かれました。「再試行」でもう一度処理します</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>この画像に被写体が見つかりませんでした。枠で囲むか、ブラシで塗るか、別のモデルをお試しください。</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>領域を試す</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>枠をドラッグすると、モデルがその部分だけを処理します</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>「%1」が存在しません。移動または名前の変更がなかったか確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>「%1」を開けません。アクセスが拒否されました。アクセス権を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>「%1」はファイルではなくフォルダーです。その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>「%1」は対応形式の画像ではありません。PNG、JPEG、WebP、TIFF のいずれかに変換してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>「%1」は破損しているか、途中で切れています。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>「%1」はこのコンピューターのメモリには大きすぎるか、一辺が 32,768 ピクセルを超えています。先に縮小してください。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>「%1」は保存されませんでした。ディスクの空き容量がありません。空きを作るか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>「%1」を保存できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>「%1」は破損しているか、重みファイルではありません。もう一度ダウンロードするか、別のファイルを選択するか、小さいモデルを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>「%1」はこのプログラムが対応しているモデルではありません。別のモデルを選択するか、小さいモデルを使用してください。</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>「%1」の重みがネットワークに適合しません。別のファイルを選択するか、小さいモデルを使用してください。</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>「%1」のチェックサムが一致しないため、使用しませんでした。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>libtorch を読み込み中</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>グラフィックカードを検索中</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>重みを読み込み中</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>ネットワークを構築中</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>このコンピューター向けに最適化中</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>画像を開いています</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>画像を準備中</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>背景を除去中</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>エッジを補正中</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>画像をエンコード中</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>この設定では実行できません。</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>「%1」では実行できません。</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>%1 からの転送に失敗しました。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>「%1」から libtorch を読み込めません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>「%1」はこのプログラムの別のバージョンのものです。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>デバイス「%1」は使用できません。設定で別のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>メモリが足りません。他のプログラムを閉じるか、より小さいサイズまたはモデルを選択してください。</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>デバイスがエラーを報告しました。もう一度試すか、設定で CPU を選択してください。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>プログラムで問題が発生しました。もう一度お試しください。報告の際は詳細が役立ちます。</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 原因: %2。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>メモリの上限 (%1) を守るため、より小さく分割して処理しました。結果は同じです。</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>メモリが足りないため、より小さく分割して処理しました。結果は同じです。</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>メモリの上限 (%3) を守るため、%2 ではなく %1 で処理しました。</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>メモリが足りないため、%2 ではなく %1 で処理しました。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>オフラインモードのため、何もダウンロードしませんでした。先に設定でオフにしてください。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>スケジューリング</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>GPU ドライバー、CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>PyTorch、メモリ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>名前解決、TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>イメージ、Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>ドライバー、CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>PyTorch、重み</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>カーネル、ウォームアップ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>起動 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>原因別の想定</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>イベント別の想定</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1、計測値ではありません</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>2025 年 8 月の推測: 60 秒の内訳</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>同じ人たちによる別の推測。両者は一致しません</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>想定</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: %2 実行中 (%3 から)</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2 (%3 から %4 まで)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>ここにサービスとこのコンピューターが同じ時間軸で描かれます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a phase, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between phases</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TokenStore</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>トークンはデスクトップのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>このアドレスのトークンは保存されていません。</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>使用できるキーチェーンがありません。トークンはプログラムを終了するまで保持され、ファイルには一切書き込まれません。</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>使用できるキーチェーンがありません。このトークンはプログラムを終了するまで保持され、ファイルには一切書き込まれません。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>背面の色</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>背面の画像</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>ウィンドウを開いています</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1: 未開始</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1: %2 実行中 (%3 から)</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1: %2 (%3 から %4 まで)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation>起動の段階</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>%1 からは常に取得する</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>Web から取得しますか?</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>画像はこのコンピューターではなく Web 上にあります。許可したものだけを取得し、その際 %1 にこのコンピューターのアドレスが伝わります。何もアップロードされません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>%1 から %Ln 枚の画像を取得しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
</TS>
