<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>inspyre::app::Application</name>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Another window of inspyre does not answer, so this one was opened.</source>
        <translation>inspyre 的另一个窗口没有响应，因此打开了此窗口。</translation>
    </message>
</context>
<context>
    <name>inspyre::app::Arguments</name>
    <message>
        <source>Removes the background of pictures on this computer.

Example: inspyre --device cpu photo.jpg</source>
        <translation>在本机上去除图片背景。

示例：inspyre --device cpu photo.jpg</translation>
    </message>
    <message>
        <source>Pictures and folders to open.</source>
        <translation>要打开的图片和文件夹。</translation>
    </message>
    <message>
        <source>Model: a name or a weights file.</source>
        <translation>模型：名称或权重文件。</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N.</source>
        <translation>auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>auto, fp32, bf16 or fp16.</source>
        <translation>auto、fp32、bf16 或 fp16。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Such as de, fr, es, ja, zh_CN, ar or en.</source>
        <translation>例如 de、fr、es、ja、zh_CN、ar 或 en。</translation>
    </message>
    <message>
        <source>Open the main window at once.</source>
        <translation>立即打开主窗口。</translation>
    </message>
    <message>
        <source>Print the phases of the start as JSON and quit, for measuring.</source>
        <translation>以 JSON 输出启动各阶段后退出，用于测量。</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Use one of: %3.</source>
        <translation>--%1 不能为“%2”。请使用以下值之一：%3。</translation>
    </message>
    <message>
        <source>See inspyre --help.</source>
        <translation>请参阅 inspyre --help。</translation>
    </message>
    <message>
        <source>Open a window of its own where the program runs already.</source>
        <translation>即使程序已在运行，也打开独立的窗口。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures from the disk</source>
        <translation>从磁盘打开图片</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add all pictures in a folder and the folders in it</source>
        <translation>添加文件夹及其子文件夹中的所有图片</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>全部导出(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the cut-outs of all finished pictures into a folder</source>
        <translation>将所有已完成图片的抠图保存到文件夹</translation>
    </message>
    <message>
        <source>Take this picture off the list; its file stays</source>
        <translation>从列表中移除此图片；文件会保留</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Copy cut-out</source>
        <translation>复制抠图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the cut-out with its transparency to the clipboard</source>
        <translation>将抠图连同透明度复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Add the picture or the files in the clipboard</source>
        <translation>添加剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Original and result, divided by a line that can be moved</source>
        <translation>以可移动的分割线对比原图和结果</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Original and result beside each other</source>
        <translation>并排显示原图和结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The cut-out alone</source>
        <translation>仅显示抠图</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The picture as it was</source>
        <translation>未处理的图片</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>How opaque each pixel is: white stays, black goes</source>
        <translation>每个像素的不透明度：白色保留，黑色去除</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Show transparency as a checkerboard</source>
        <translation>以棋盘格显示透明区域</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Show the cut-out on white</source>
        <translation>在白色上显示抠图</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Show the cut-out on grey</source>
        <translation>在灰色上显示抠图</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Show the cut-out on black</source>
        <translation>在黑色上显示抠图</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Show the cut-out on a colour of your choice</source>
        <translation>在所选颜色上显示抠图</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce the picture</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one pixel of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the whole screen with this window</source>
        <translation>让此窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture before this one</source>
        <translation>显示前一张图片</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>Show the picture after this one</source>
        <translation>显示后一张图片</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose model &amp;file…</source>
        <translation>选择模型文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Use a model from a file of weights</source>
        <translation>使用权重文件中的模型</translation>
    </message>
    <message>
        <source>Start-up &amp;timings</source>
        <translation>启动耗时(&amp;T)</translation>
    </message>
    <message>
        <source>What the start of the program took, phase by phase</source>
        <translation>程序启动各阶段的耗时</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>此窗口的所有按键</translation>
    </message>
    <message>
        <source>&amp;About inspyre</source>
        <translation>关于 inspyre(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the cut-out; a dialog asks how and where</source>
        <translation>保存抠图；在对话框中选择方式和位置</translation>
    </message>
    <message>
        <source>Save the cut-out beside the picture as the last time, without asking</source>
        <translation>不询问，按上次的方式将抠图保存在原图旁边</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of this picture</source>
        <translation>撤销对此图片的上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重新执行已撤销的操作</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>复制可生成相同文件的命令行</translation>
    </message>
    <message>
        <source>R&amp;eset settings</source>
        <translation>重置设置(&amp;E)</translation>
    </message>
    <message>
        <source>Edge, background and frame of this picture as they were at first; what was painted stays</source>
        <translation>将此图片的边缘、背景和构图恢复为初始状态；绘制的内容会保留</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>The picture with its subject tinted and outlined</source>
        <translation>为主体着色并描边后显示图片</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Where the model is not sure, in colour</source>
        <translation>用颜色显示模型不确定的区域</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Show the cut-out on its own blurred picture</source>
        <translation>在模糊的原图上显示抠图</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Show the cut-out on a picture of your choice</source>
        <translation>在所选图片上显示抠图</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>Enlarge what is under the pointer</source>
        <translation>放大指针下方的区域</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>侧边面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the settings beside the picture</source>
        <translation>显示或隐藏图片旁的设置</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the left</source>
        <translation>将结果向左旋转 90 度</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the result a quarter to the right</source>
        <translation>将结果向右旋转 90 度</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
        <source>Left and right of the result change places</source>
        <translation>将结果左右对调</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>垂直翻转(&amp;V)</translation>
    </message>
    <message>
        <source>Top and bottom of the result change places</source>
        <translation>将结果上下对调</translation>
    </message>
    <message>
        <source>&amp;Crop to subject</source>
        <translation>裁剪到主体(&amp;C)</translation>
    </message>
    <message>
        <source>Cut off what is round the subject</source>
        <translation>裁去主体周围的部分</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>Move the picture by dragging</source>
        <translation>拖动以移动图片</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Paint over what belongs to the subject</source>
        <translation>涂抹属于主体的部分</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>Paint over what belongs to the background</source>
        <translation>涂抹属于背景的部分</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Paint over what is to be as the model saw it</source>
        <translation>涂抹要还原为模型结果的部分</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself, in full detail</source>
        <translation>拖出一个框：模型将以完整细节单独处理该部分</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>缩小画笔(&amp;S)</translation>
    </message>
    <message>
        <source>Paint with a smaller brush</source>
        <translation>用更小的画笔绘制</translation>
    </message>
    <message>
        <source>&amp;Larger brush</source>
        <translation>增大画笔(&amp;L)</translation>
    </message>
    <message>
        <source>Paint with a larger brush</source>
        <translation>用更大的画笔绘制</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>柔化画笔(&amp;O)</translation>
    </message>
    <message>
        <source>Paint with a softer edge</source>
        <translation>用更柔和的边缘绘制</translation>
    </message>
    <message>
        <source>H&amp;arder brush</source>
        <translation>硬化画笔(&amp;A)</translation>
    </message>
    <message>
        <source>Paint with a harder edge</source>
        <translation>用更硬的边缘绘制</translation>
    </message>
    <message>
        <source>Sa&amp;ve edits…</source>
        <translation>保存编辑内容(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what was painted and set for this picture in a file of its own</source>
        <translation>将对此图片的绘制和设置保存到单独的文件</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, look, engine, network and keys of the program</source>
        <translation>程序的语言、外观、引擎、网络和按键</translation>
    </message>
    <message>
        <source>Try again with a picture that failed, or whose result is an earlier one</source>
        <translation>重试失败的图片，或重新处理显示以往结果的图片</translation>
    </message>
    <message>
        <source>Cr&amp;op by hand</source>
        <translation>手动裁剪(&amp;O)</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>拖动图片保留范围的边缘</translation>
    </message>
    <message>
        <source>Models on this computer: download, import, verify, delete</source>
        <translation>本机上的模型：下载、导入、校验、删除</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>A report on this computer, the engine and what went wrong</source>
        <translation>关于本机、引擎和所出问题的报告</translation>
    </message>
    <message>
        <source>Quick e&amp;xport</source>
        <translation>快速导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>批量处理(&amp;B)…</translation>
    </message>
    <message>
        <source>Cut out many pictures or whole folders, while you go on editing</source>
        <translation>在继续编辑的同时，抠出大量图片或整个文件夹</translation>
    </message>
    <message>
        <source>Batch of the whole s&amp;trip…</source>
        <translation>批量处理整个胶片条(&amp;S)…</translation>
    </message>
    <message>
        <source>Put all pictures of the film strip into a batch</source>
        <translation>将胶片条中的所有图片加入批量处理</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
    <message>
        <source>Model ma&amp;nager…</source>
        <translation>模型管理器(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>服务(&amp;S)…</translation>
    </message>
    <message>
        <source>Wake and measure a service on another machine, and what it costs</source>
        <translation>唤醒并测量另一台机器上的服务，并查看其费用</translation>
    </message>
    <message>
        <source>&amp;Wake the service</source>
        <translation>唤醒服务(&amp;W)</translation>
    </message>
    <message>
        <source>Start the service, so that it is ready for the first picture</source>
        <translation>启动服务，以便处理首张图片时已就绪</translation>
    </message>
    <message>
        <source>Cut out on this &amp;computer</source>
        <translation>在本机上抠图(&amp;C)</translation>
    </message>
    <message>
        <source>Pictures never leave this computer</source>
        <translation>图片绝不会离开本机</translation>
    </message>
    <message>
        <source>Cut out by the se&amp;rvice</source>
        <translation>由服务抠图(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures are sent to the service, as small as its model sees them</source>
        <translation>图片缩小到模型的处理尺寸后发送到服务</translation>
    </message>
    <message>
        <source>Whoever is &amp;first ready</source>
        <translation>由先就绪者抠图(&amp;F)</translation>
    </message>
    <message>
        <source>The service bridges the start of this computer, or the reverse</source>
        <translation>由服务填补本机的启动时间，或反之</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::AdvisorPage</name>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Of an instance</source>
        <translation>实例所用</translation>
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
        <translation>可用区冗余</translation>
    </message>
    <message>
        <source>What a service gets unless it is switched off; dearer</source>
        <translation>除非关闭，否则服务默认采用；费用更高</translation>
    </message>
    <message>
        <source>US dollars, %1. They age: set what you pay.</source>
        <comment>name of a region</comment>
        <translation>美元，%1。价格会过时：请设置您实际支付的价格。</translation>
    </message>
    <message>
        <source>$</source>
        <comment>in front of a number</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a price</comment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Prices as they were read</source>
        <translation>恢复读取时的价格</translation>
    </message>
    <message>
        <source>Forget the prices that you have set</source>
        <translation>放弃您设置的价格</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Use measured &amp;times</source>
        <translation>使用测得的时间(&amp;T)</translation>
    </message>
    <message>
        <source>Ways to serve the pictures</source>
        <translation>处理图片的方式</translation>
    </message>
    <message>
        <source>cold start %1</source>
        <translation>冷启动 %1</translation>
    </message>
    <message>
        <source>warm picture %1</source>
        <translation>热态图片 %1</translation>
    </message>
    <message>
        <source>start here %1</source>
        <translation>本机启动 %1</translation>
    </message>
    <message>
        <source>picture here %1</source>
        <translation>本机图片 %1</translation>
    </message>
    <message>
        <source>Nothing was measured yet: compare on the page “Measure”</source>
        <translation>尚未测量：请在“测量”页上对比</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>测得：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measured times</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Autosave</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
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
        <translation>文件中主体后面的内容</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>选择其他颜色</translation>
    </message>
    <message>
        <source>Fit of the picture</source>
        <translation>图片的适应方式</translation>
    </message>
    <message>
        <source>How a picture of another shape fills the background</source>
        <translation>形状不同的图片如何填充背景</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Filled, cut off</source>
        <translation>填充并裁切</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>How much the picture behind the subject is blurred</source>
        <translation>主体后面的图片的模糊程度</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>How dark the subject&apos;s shadow is; at 0 there is none</source>
        <translation>主体阴影的深浅；为 0 时没有阴影</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>How far the shadow lies to the right</source>
        <translation>阴影向右偏移的距离</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>How far the shadow lies below</source>
        <translation>阴影向下偏移的距离</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>How blurred the shadow is</source>
        <translation>阴影的模糊程度</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>阴影颜色</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>选择其他图片</translation>
    </message>
    <message>
        <source>Picture of the background</source>
        <translation>背景图片</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>主体后面</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应方式</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchDesk</name>
    <message numerus="yes">
        <source>What was painted on %Ln picture(s) is not in the results of a batch: export those from the editor.</source>
        <translation>
            <numerusform>在 %Ln 张图片上涂抹的内容不会出现在批量处理的结果中：请从编辑器导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a file are left out: export those from the editor.</source>
        <translation>
            <numerusform>%Ln 张没有文件的图片被略去：请从编辑器导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are being cut out</source>
        <translation>正在抠图</translation>
    </message>
    <message>
        <source>The batch has paused</source>
        <translation>批量处理已暂停</translation>
    </message>
    <message>
        <source>The batch is finished</source>
        <translation>批量处理已完成</translation>
    </message>
    <message>
        <source>The batch was stopped</source>
        <translation>批量处理已停止</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchFindings</name>
    <message numerus="yes">
        <source>%Ln picture(s) would become the same file as another.</source>
        <translation>
            <numerusform>%Ln 张图片会与其他图片成为同一个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln picture(s) there is a result of that name already.</source>
        <translation>
            <numerusform>%Ln 张图片已有同名的结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) would get no name.</source>
        <translation>
            <numerusform>%Ln 张图片得不到名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) would take the place of a picture.</source>
        <translation>
            <numerusform>%Ln 个结果会取代某张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln 张图片无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are no pictures.</source>
        <translation>
            <numerusform>%Ln 个文件不是图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be too long.</source>
        <translation>
            <numerusform>%Ln 个名称过长。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the pictures that were tried could be done.</source>
        <translation>试过的图片都未能完成。</translation>
    </message>
    <message>
        <source>The batch takes about %1, and the results about %2.</source>
        <translation>批量处理约需 %1，结果约占 %2。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>无法打开文件夹“%1”。</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”.</source>
        <translation>“%1”中没有图片。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written. %Ln picture(s) are to be done, %1 in all.</source>
        <translation>
            <numerusform>没有写入任何内容。有 %Ln 张图片待处理，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 are free where the results go.</source>
        <translation>存放结果处仅剩 %1。</translation>
    </message>
    <message>
        <source>%1 are free where the results go.</source>
        <translation>存放结果处剩余 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be skipped: their results are there.</source>
        <translation>
            <numerusform>%Ln 张图片将被跳过：已有结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchHint</name>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>将图片或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>All of them are cut out with one recipe, and the folders within a folder are made again where the results go. The pictures themselves stay as they are. You can go on editing meanwhile.</source>
        <translation>所有图片都用同一配方抠图，文件夹中的子文件夹也会在存放结果处重建。图片本身保持不变。其间可以继续编辑。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchOffers</name>
    <message>
        <source>%1 of %2 pictures are done, %3</source>
        <comment>numbers, date and time</comment>
        <translation>已完成 %1/%2 张，%3</translation>
    </message>
    <message>
        <source>Decide another time</source>
        <translation>以后再决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) were not finished:</source>
        <translation>
            <numerusform>有 %Ln 个批量处理尚未完成：</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>What is finished stays where it is</source>
        <translation>已完成的会原样保留</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchProgress</name>
    <message>
        <source>Progress of the batch</source>
        <translation>批量处理的进度</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>跳过 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a time</comment>
        <translation>还剩约 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <comment>a time</comment>
        <translation>用时 %1。</translation>
    </message>
    <message>
        <source>%1: %2 % busy</source>
        <comment>stage, per cent</comment>
        <translation>%1：繁忙 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln waiting</source>
        <comment>after a percentage</comment>
        <translation>
            <numerusform>，%Ln 张等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchSetup</name>
    <message>
        <source>If it is there</source>
        <translation>若已存在</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加编号</translation>
    </message>
    <message>
        <source>Skip the picture</source>
        <translation>跳过图片</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Count as failed</source>
        <translation>视为失败</translation>
    </message>
    <message>
        <source>Folder of the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Folders within those that were added are made here, too</source>
        <translation>所添加文件夹中的子文件夹也会在这里创建</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Format, depth, colour profile and metadata of the results</source>
        <translation>结果的格式、位深度、颜色配置文件和元数据</translation>
    </message>
    <message>
        <source>Change the files of the results</source>
        <translation>更改结果文件的设置</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>picture, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>There is such a file already.</source>
        <translation>已有这样的文件。</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>There seems to be no subject.</source>
        <translation>似乎没有主体。</translation>
    </message>
    <message>
        <source>The model was not sure: look at it.</source>
        <translation>模型不确定：请查看。</translation>
    </message>
    <message>
        <source>Will be skipped: there is such a file already.</source>
        <translation>将跳过：已有这样的文件。</translation>
    </message>
    <message>
        <source>Reading %1, model %2, writing %3</source>
        <translation>读取 %1，模型 %2，写入 %3</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <comment>size in pixels, bytes</comment>
        <translation>结果：%1，%2</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>将失败</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchTableView</name>
    <message>
        <source>Pictures of the batch</source>
        <translation>批量处理的图片</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchText</name>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cutting out</source>
        <translation>正在抠图</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Another picture would become the same file. Choose “Add a number”, or another pattern of names.</source>
        <translation>另一张图片会成为同一个文件。请选择“添加编号”或其他名称模式。</translation>
    </message>
    <message>
        <source>There is such a file already. Choose what is done if it is there.</source>
        <translation>已有这样的文件。请选择此时的处理方式。</translation>
    </message>
    <message>
        <source>The recipe gives it no name that can be used. Choose another pattern of names.</source>
        <translation>配方没有给出可用的名称。请选择其他名称模式。</translation>
    </message>
    <message>
        <source>The result would take the place of one of the pictures. Choose another folder.</source>
        <translation>结果会取代其中一张图片。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It cannot be read: it is gone, damaged, or you may not open it.</source>
        <translation>无法读取：它已不在、已损坏，或您无权打开。</translation>
    </message>
    <message>
        <source>It is not a picture of a known format.</source>
        <translation>不是已知格式的图片。</translation>
    </message>
    <message>
        <source>The name of the result would be too long. Choose a shorter pattern of names or another folder.</source>
        <translation>结果的名称过长。请选择更短的名称模式或其他文件夹。</translation>
    </message>
    <message>
        <source>%1 pictures per second</source>
        <translation>每秒 %1 张图片</translation>
    </message>
    <message>
        <source>%1 pictures per minute</source>
        <translation>每分钟 %1 张图片</translation>
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
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading takes the most time; the model waits for pictures.</source>
        <translation>读取最耗时；模型在等待图片。</translation>
    </message>
    <message>
        <source>The model takes the most time.</source>
        <translation>模型最耗时。</translation>
    </message>
    <message>
        <source>Writing takes the most time; the model waits for the disk.</source>
        <translation>写入最耗时；模型在等待磁盘。</translation>
    </message>
    <message>
        <source>The batch has paused. Nothing is lost: the pictures concerned wait, and go on once this is mended.</source>
        <translation>批量处理已暂停。没有丢失任何内容：相关图片在等待，问题解决后会继续。</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n times in a row.</source>
        <translation>
            <numerusform>已连续发生 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BatchWindow</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add pictures, or all pictures in a folder and the folders in it</source>
        <translation>添加图片，或文件夹及其子文件夹中的所有图片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the batch; their files stay</source>
        <translation>将所选图片移出批量处理；文件仍保留</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Take all pictures off, for another batch</source>
        <translation>移出所有图片，以便进行另一次批量处理</translation>
    </message>
    <message>
        <source>Show resu&amp;lts</source>
        <translation>查看结果(&amp;L)</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what became of each picture into a table (CSV) or for scripts (JSON)</source>
        <translation>将每张图片的情况写成表格 (CSV) 或供脚本使用 (JSON)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>By what the pictures are sorted</source>
        <translation>图片的排序依据</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>Doubt, the worst first</source>
        <translation>不确定度，从高到低</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Tr&amp;y it out</source>
        <translation>试运行(&amp;Y)</translation>
    </message>
    <message>
        <source>Find out what stands in the way and how long it will take; nothing is written</source>
        <translation>找出障碍和所需时间；不写入任何内容</translation>
    </message>
    <message>
        <source>Try &amp;failed again</source>
        <translation>重试失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Do the pictures again that have failed</source>
        <translation>重新处理失败的图片</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop within a second; what is finished stays, and it can go on</source>
        <translation>一秒内停止；已完成的保留，之后可以继续</translation>
    </message>
    <message>
        <source>Add pictures to the batch</source>
        <translation>向批量处理添加图片</translation>
    </message>
    <message>
        <source>Add a folder to the batch</source>
        <translation>向批量处理添加文件夹</translation>
    </message>
    <message>
        <source>The folder of the results is made when the first one is written.</source>
        <translation>结果文件夹会在写入第一个结果时创建。</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table (*.csv);;For scripts (*.json)</source>
        <translation>表格 (*.csv);;供脚本使用 (*.json)</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The batch is not finished. It can run on in the background: this window comes back with File ▸ Batch.</source>
        <translation>批量处理尚未完成。它可以在后台继续运行：通过“文件 ▸ 批量处理”可再次打开此窗口。</translation>
    </message>
    <message>
        <source>Run on in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>停止批量处理</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <translation>保留此窗口</translation>
    </message>
    <message>
        <source>Only files and folders on this computer can be added to a batch.</source>
        <translation>只能将本机上的文件和文件夹添加到批量处理。</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>报告位于“%1”。</translation>
    </message>
    <message>
        <source>A batch into this folder was not finished. Going on with it does what is missing; starting anew does these pictures and forgets that batch, whose results stay.</source>
        <translation>到此文件夹的批量处理尚未完成。继续会补做缺少的部分；重新开始会处理现在的图片并放弃那次批量处理，其结果保留。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This batch was begun with the model “%1”. With “%2”, which is in use now, all of its pictures are done again, so that they are alike. To go on as it was, choose that model first.</source>
        <translation>此批量处理是用模型“%1”开始的。若用现在的“%2”，为保持一致，所有图片都将重新处理。要照原样继续，请先选择原来的模型。</translation>
    </message>
    <message>
        <source>Do all again</source>
        <translation>全部重新处理</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>正在查看图片…</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>正在试运行…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>正在等待模型…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Finish what is in work, and begin nothing new</source>
        <translation>完成进行中的图片，不再开始新的</translation>
    </message>
    <message>
        <source>Cut out the pictures, one after the other, into the folder of the results</source>
        <translation>依次抠图，结果存入结果文件夹</translation>
    </message>
    <message>
        <source>Batch, %1 % – inspyre</source>
        <comment>per cent</comment>
        <translation>批量处理 %1 % – inspyre</translation>
    </message>
    <message>
        <source>Batch – inspyre</source>
        <translation>批量处理 – inspyre</translation>
    </message>
    <message>
        <source>All: %1</source>
        <comment>number of pictures</comment>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>number of pictures</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <comment>number of pictures</comment>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>&amp;Wait for new pictures</source>
        <translation>等待新图片(&amp;W)</translation>
    </message>
    <message>
        <source>When all are done, go on with pictures that come into the added folders</source>
        <translation>全部完成后，继续处理放入所添加文件夹的图片</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Its pictures follow when it is back.</source>
        <translation>文件夹“%1”已不存在。恢复后将处理其中的图片。</translation>
    </message>
    <message>
        <source>Waiting for new pictures</source>
        <translation>正在等待新图片</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::BrushPanel</name>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How much one stroke changes</source>
        <translation>每一笔的改变程度</translation>
    </message>
    <message>
        <source>Pressure makes it wider</source>
        <translation>压力改变粗细</translation>
    </message>
    <message>
        <source>A pen that presses harder paints a wider stroke</source>
        <translation>用笔越用力，笔画越宽</translation>
    </message>
    <message>
        <source>Pressure makes it stronger</source>
        <translation>压力改变强度</translation>
    </message>
    <message>
        <source>A pen that presses harder changes more</source>
        <translation>用笔越用力，改变越大</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>画笔宽度，以图片像素为单位；也可用 %1 和 %2 更改</translation>
    </message>
    <message>
        <source>Width of the brush in pixels of the picture</source>
        <translation>画笔宽度，以图片像素为单位</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is; %1 and %2 change it too</source>
        <comment>keys</comment>
        <translation>画笔边缘的锐利程度；也可用 %1 和 %2 更改</translation>
    </message>
    <message>
        <source>How sharp the edge of the brush is</source>
        <translation>画笔边缘的锐利程度</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CanvasView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Zoom with Ctrl and plus or minus, move the picture with the arrow keys</source>
        <translation>按 Ctrl 和加号或减号缩放，用方向键移动图片</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Catalogue</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ConsentView</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>&amp;Send pictures to this service</source>
        <translation>将图片发送到此服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel, send nothing</source>
        <translation>取消，不发送任何内容(&amp;C)</translation>
    </message>
    <message>
        <source>This is what leaves your computer</source>
        <translation>将离开本机的内容</translation>
    </message>
    <message>
        <source>The picture as it is sent</source>
        <translation>将发送的图片</translation>
    </message>
    <message>
        <source>What is sent, and where to</source>
        <translation>发送的内容和目的地</translation>
    </message>
    <message>
        <source>Remembered for this address until you forget it in this window</source>
        <translation>对此地址有效，直到您在此窗口中取消</translation>
    </message>
    <message>
        <source>%1, %2 as %3, go to %4.</source>
        <comment>size, KiB, format, address</comment>
        <translation>%1，%2（%3），将发送到 %4。</translation>
    </message>
    <message>
        <source>Its name, metadata and colour profile stay here. No picture was sent yet.</source>
        <translation>图片的名称、元数据和颜色配置文件留在本机。尚未发送任何图片。</translation>
    </message>
    <message>
        <source>The picture itself with %1, its name, metadata and colour profile stay here; the cut-out is made from it here. No picture was sent yet.</source>
        <translation>原图（%1）及其名称、元数据和颜色配置文件留在本机；抠图在本机上由原图生成。尚未发送任何图片。</translation>
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
        <translation>每天图片数</translation>
    </message>
    <message>
        <source>They come at random times, evenly over the day</source>
        <translation>假定在全天均匀分布，随机到来</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>How long a picture waits that meets no instance</source>
        <translation>没有实例可用时图片的等待时间</translation>
    </message>
    <message>
        <source>Warm picture</source>
        <translation>热态图片</translation>
    </message>
    <message>
        <source>How long a picture takes that meets an instance</source>
        <translation>有实例可用时图片的耗时</translation>
    </message>
    <message>
        <source>Faster cold start</source>
        <translation>更快的冷启动</translation>
    </message>
    <message>
        <source>The cold start that is to be had with work on it</source>
        <translation>经优化可达到的冷启动时间</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>可接受的等待</translation>
    </message>
    <message>
        <source>The mean wait that the advice accepts</source>
        <translation>给出建议时所接受的平均等待时间</translation>
    </message>
    <message>
        <source>Until the first picture</source>
        <translation>到首张图片</translation>
    </message>
    <message>
        <source>From opening the program to its first picture</source>
        <translation>从打开程序到处理首张图片的时间</translation>
    </message>
    <message>
        <source>What a picture is worth to you</source>
        <translation>一张图片的价值</translation>
    </message>
    <message>
        <source>Only you can know it; 0: not told</source>
        <translation>只有您知道；0：未指定</translation>
    </message>
    <message>
        <source>Lost for each second of waiting</source>
        <translation>每等待一秒的损失</translation>
    </message>
    <message>
        <source>Share of pictures that are given up; an assumption of yours</source>
        <translation>被放弃的图片比例；由您假定</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Of an instance; 32 GiB need 8 vCPUs</source>
        <translation>每个实例；32 GiB 需要 8 个 vCPU</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域数</translation>
    </message>
    <message>
        <source>They share the pictures</source>
        <translation>各地域分担图片</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>So long an instance without pictures is kept; with a graphics card 600 s at most</source>
        <translation>没有图片时实例保留的时长；带显卡时最长 600 秒</translation>
    </message>
    <message>
        <source>Pinged every</source>
        <translation>ping 间隔</translation>
    </message>
    <message>
        <source>By a scheduler that keeps an instance warm in working hours</source>
        <translation>在工作时间内，调度器据此让实例保持热态</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source> h</source>
        <comment>behind a number: hours</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>A day, from the first ping to the last</source>
        <translation>每天，从第一次 ping 到最后一次</translation>
    </message>
    <message>
        <source>Working days a week</source>
        <translation>每周工作日</translation>
    </message>
    <message>
        <source>On which an instance is kept warm</source>
        <translation>在这些日子让实例保持热态</translation>
    </message>
    <message>
        <source>Free seconds that are left</source>
        <translation>剩余的免费秒数</translation>
    </message>
    <message>
        <source>Of the account&apos;s free seconds a month; what else uses them only you know</source>
        <translation>占账号每月免费秒数的比例；其他用量只有您知道</translation>
    </message>
    <message>
        <source> W</source>
        <comment>behind a number: watts</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>From the program&apos;s start until the model can be used</source>
        <translation>从程序启动到模型可用的时间</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>On this computer&apos;s processor</source>
        <translation>在本机的处理器上</translation>
    </message>
    <message>
        <source>A picture, graphics card</source>
        <translation>一张图片（显卡）</translation>
    </message>
    <message>
        <source>On this computer&apos;s graphics card; 0: there is none</source>
        <translation>在本机的显卡上；0：没有显卡</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Of this computer while it works</source>
        <translation>本机工作时的功率</translation>
    </message>
    <message>
        <source>Power, graphics card</source>
        <translation>功率（显卡）</translation>
    </message>
    <message>
        <source>Of this computer while its graphics card works</source>
        <translation>本机显卡工作时的整机功率</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source> $/kWh</source>
        <comment>behind a number</comment>
        <translation> $/kWh</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs you</source>
        <translation>每千瓦时的费用</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostTable</name>
    <message>
        <source>%1, best</source>
        <comment>a way</comment>
        <translation>%1（最佳）</translation>
    </message>
    <message>
        <source>A way to serve the pictures</source>
        <translation>处理图片的方式</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Average over the week</source>
        <translation>一周平均</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>30 days, less what is free</source>
        <translation>30 天，扣除免费额度</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Pictures that meet no instance</source>
        <translation>到来时没有实例可用的图片</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>冷态</translation>
    </message>
    <message>
        <source>Mean wait for a picture</source>
        <translation>图片的平均等待时间</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>The longest wait for a picture</source>
        <translation>图片的最长等待时间</translation>
    </message>
    <message>
        <source>Worst wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>What is lost a day by waiting, as you assume</source>
        <translation>按您的假定，每天因等待造成的损失</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What a picture must be worth to you for this to pay</source>
        <translation>一张图片至少值多少才划算</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>划算起点</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CostText</name>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>No instance kept (today)</source>
        <translation>不保留实例（当前）</translation>
    </message>
    <message>
        <source>Pinged every 15 minutes</source>
        <translation>每 15 分钟 ping 一次</translation>
    </message>
    <message>
        <source>Pinged in working hours</source>
        <translation>工作时间内 ping</translation>
    </message>
    <message>
        <source>1 instance kept</source>
        <translation>保留 1 个实例</translation>
    </message>
    <message>
        <source>1 kept, zonal redundancy</source>
        <translation>保留 1 个，可用区冗余</translation>
    </message>
    <message>
        <source>1 kept, 4 vCPU and 16 GiB</source>
        <translation>保留 1 个，4 vCPU 和 16 GiB</translation>
    </message>
    <message>
        <source>1 kept in each region</source>
        <translation>每个地域保留 1 个</translation>
    </message>
    <message>
        <source>1 kept in working hours</source>
        <translation>工作时间内保留 1 个</translation>
    </message>
    <message>
        <source>No instance kept, fast start</source>
        <translation>不保留实例，快速启动</translation>
    </message>
    <message>
        <source>Woken when the program opens</source>
        <translation>打开程序时唤醒</translation>
    </message>
    <message>
        <source>Virtual machine, always on</source>
        <translation>虚拟机，始终运行</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics card</source>
        <translation>本机的显卡</translation>
    </message>
    <message>
        <source>First ready of the two</source>
        <translation>两者中先就绪者</translation>
    </message>
    <message>
        <source>Nothing to set: minimum instances 0 is the default.</source>
        <translation>无需设置：最小实例数默认为 0。</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job, day and night. Instances with a graphics card are kept idle for 10 minutes at most, so it is cold again before each ping.</source>
        <translation>日夜运行的调度器作业。带显卡的实例空闲时最多保留 10 分钟，因此每次 ping 之前又回到冷态。</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job that comes more often than the idle time ends.</source>
        <translation>调度器作业，间隔短于空闲时间。</translation>
    </message>
    <message>
        <source>run.googleapis.com/minScale: &quot;1&quot;.</source>
        <translation>run.googleapis.com/minScale: &quot;1&quot;。</translation>
    </message>
    <message>
        <source>What a service with a graphics card gets unless gpu-zonal-redundancy-disabled is &quot;true&quot;.</source>
        <translation>除非 gpu-zonal-redundancy-disabled 为 &quot;true&quot;，否则带显卡的服务默认如此。</translation>
    </message>
    <message>
        <source>The smallest instance that an L4 allows.</source>
        <translation>L4 允许的最小实例。</translation>
    </message>
    <message>
        <source>A service for each region, each with minScale 1.</source>
        <translation>每个地域一个服务，minScale 均为 1。</translation>
    </message>
    <message>
        <source>Two scheduler&apos;s jobs that set minScale: no gaps, the same money as pings.</source>
        <translation>两个设置 minScale 的调度器作业：没有间断，费用与 ping 相同。</translation>
    </message>
    <message>
        <source>A start that takes less time; nothing else to set.</source>
        <translation>缩短启动时间；无需其他设置。</translation>
    </message>
    <message>
        <source>This program wakes the service when it opens; by the first picture it has mostly started.</source>
        <translation>本程序打开时唤醒服务；到首张图片时服务大多已启动。</translation>
    </message>
    <message>
        <source>A g2-standard-8 that runs on; you look after it.</source>
        <translation>持续运行的 g2-standard-8；由您自行维护。</translation>
    </message>
    <message>
        <source>Nothing to set; only electricity is counted.</source>
        <translation>无需设置；只计电费。</translation>
    </message>
    <message>
        <source>The route “first ready”: this computer bridges a cold start of the service.</source>
        <translation>即“先就绪者”方式：由本机填补服务的冷启动时间。</translation>
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
            <numerusform>每天 %Ln 张图片时，每天花费 %1，其中 %2 的图片要等待 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other way is better.</source>
        <comment>sentence</comment>
        <translation>%1 没有更好的方式。</translation>
    </message>
    <message>
        <source>%1 %2 takes %3 for each and costs nothing extra.</source>
        <comment>sentence, way, time</comment>
        <translation>%1 %2每张耗时 %3，且没有额外费用。</translation>
    </message>
    <message>
        <source>%1 Better: “%2” takes %3 on average and costs %4 a day.</source>
        <comment>sentence, way, time, money</comment>
        <translation>%1 更好的方式：“%2”平均耗时 %3，每天花费 %4。</translation>
    </message>
    <message>
        <source>From a cold start of both, this computer is always done first.</source>
        <translation>若两者都从冷启动开始，总是本机先完成。</translation>
    </message>
    <message>
        <source>From a cold start of both, the service is always done first.</source>
        <translation>若两者都从冷启动开始，总是服务先完成。</translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, the service catches up with this computer after %Ln picture(s).</source>
        <translation>
            <numerusform>若两者都从冷启动开始，服务在 %Ln 张图片后赶上本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From a cold start of both, this computer catches up with the service after %Ln picture(s).</source>
        <translation>
            <numerusform>若两者都从冷启动开始，本机在 %Ln 张图片后赶上服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>NVIDIA L4</source>
        <translation>NVIDIA L4</translation>
    </message>
    <message>
        <source>NVIDIA L4, zonal redundancy</source>
        <translation>NVIDIA L4，可用区冗余</translation>
    </message>
    <message>
        <source>RTX PRO 6000</source>
        <translation>RTX PRO 6000</translation>
    </message>
    <message>
        <source>RTX PRO 6000, zonal redundancy</source>
        <translation>RTX PRO 6000，可用区冗余</translation>
    </message>
    <message>
        <source>1 vCPU</source>
        <translation>1 个 vCPU</translation>
    </message>
    <message>
        <source>1 GiB of memory</source>
        <translation>1 GiB 内存</translation>
    </message>
    <message>
        <source>Virtual machine g2-standard-8</source>
        <translation>虚拟机 g2-standard-8</translation>
    </message>
    <message>
        <source>A scheduler&apos;s job</source>
        <translation>调度器作业</translation>
    </message>
    <message>
        <source>%1 · set by you</source>
        <comment>of a price: a second</comment>
        <translation>%1 · 由您设置</translation>
    </message>
    <message>
        <source>%1 · read on %2</source>
        <comment>of a price: a second, date</comment>
        <translation>%1 · 读取于 %2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropDesk</name>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::CropPanel</name>
    <message>
        <source>Pixels of the picture</source>
        <translation>图片的像素</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>手动裁剪</translation>
    </message>
    <message>
        <source>Drag the edges of what is to be left of the picture</source>
        <translation>拖动图片保留范围的边缘</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Crop nothing</source>
        <translation>不裁剪</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Which width and height of the crop belong together</source>
        <translation>裁剪范围的宽高比例</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>裁剪范围的左边缘</translation>
    </message>
    <message>
        <source>Upper edge of the crop</source>
        <translation>裁剪范围的上边缘</translation>
    </message>
    <message>
        <source>Width of the crop</source>
        <translation>裁剪范围的宽度</translation>
    </message>
    <message>
        <source>Height of the crop</source>
        <translation>裁剪范围的高度</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Crop the result like this (Enter)</source>
        <translation>按此裁剪结果 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the result as it is (Esc)</source>
        <translation>结果保持不变 (Esc)</translation>
    </message>
    <message>
        <source>Cropped by hand to %1 × %2 pixels.</source>
        <translation>已手动裁剪为 %1 × %2 像素。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceBadge</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>CUDA: RTX 4070, 12 GB</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>CPU: name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model not started</source>
        <translation>模型未启动</translation>
    </message>
    <message>
        <source>Click for the start-up timings</source>
        <translation>点击查看启动耗时</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>正在启动模型…</translation>
    </message>
    <message>
        <source>Pictures wait until the model is ready.</source>
        <translation>图片将等待模型就绪。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>未启动：%1</translation>
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
        <translation>设备：%1
精度：%2
模型：%3
库：%4
状态：%5</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>usable, still warming up</source>
        <translation>可用，仍在预热</translation>
    </message>
    <message>
        <source>%1 – warming up</source>
        <translation>%1 – 正在预热</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 – cannot be used: %2</source>
        <translation>%1 – 无法使用：%2</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – 精确</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – 在支持的处理器上较快</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – 在显卡上较快</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>This report helps to find out what is wrong. It names no pictures and nothing leaves this computer unless you send it.</source>
        <translation>此报告有助于查明问题所在。报告中不含图片名称；除非您自行发送，否则任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>System report</source>
        <translation>系统报告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the system report</source>
        <translation>保存系统报告</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>There is no log: the folder “%1” cannot be written to.</source>
        <translation>没有日志：无法写入文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Document</name>
    <message>
        <source>%1 by %2</source>
        <comment>model, service</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropFrame</name>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::DropHint</name>
    <message>
        <source>Open pictures…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Try the sample picture</source>
        <translation>试用示例图片</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>将图片拖放到此处</translation>
    </message>
    <message>
        <source>Files, whole folders, or a picture from another program. The background is removed on this computer; nothing is uploaded.</source>
        <translation>文件、整个文件夹或其他程序中的图片。背景在本机上去除，不会上传任何内容。</translation>
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
        <translation>阈值</translation>
    </message>
    <message>
        <source>Whether half-transparent pixels stay as they are or are decided</source>
        <translation>半透明像素是保持原样，还是判定为透明或不透明</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>硬</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How opaque a pixel must be to stay</source>
        <translation>像素需要多不透明才会保留</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>How wide the soft threshold is</source>
        <translation>柔和阈值的宽度</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Lets the subject grow, or shrink below 0</source>
        <translation>扩大主体；小于 0 时缩小</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Softens the edge</source>
        <translation>柔化边缘</translation>
    </message>
    <message>
        <source>Close holes</source>
        <translation>填补孔洞</translation>
    </message>
    <message>
        <source>Fills gaps in the subject up to this area</source>
        <translation>填补主体中不超过此面积的空隙</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>去除杂点</translation>
    </message>
    <message>
        <source>Removes single bits up to this area</source>
        <translation>去除不超过此面积的零散部分</translation>
    </message>
    <message>
        <source>Edge colours</source>
        <translation>边缘颜色</translation>
    </message>
    <message>
        <source>Whether what shines through of the old background is taken out of the edges</source>
        <translation>是否去除边缘中透出的原背景颜色</translation>
    </message>
    <message>
        <source>Decontaminated</source>
        <translation>净化颜色</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与发布版相同</translation>
    </message>
    <message>
        <source>Swap subject and background</source>
        <translation>交换主体和背景</translation>
    </message>
    <message>
        <source>Keeps the background and cuts out the subject</source>
        <translation>保留背景，去除主体</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::EditDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was edited. What was painted on it is gone.</source>
        <translation>“%1”的尺寸与编辑时不同。绘制的内容已丢失。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Your edits are not safe from a crash: %1</source>
        <translation>您的编辑在程序崩溃时无法恢复：%1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>程序在 %Ln 张图片编辑完成之前结束了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>“%1” is not the file that was edited. What was painted is laid upon it as it is now.</source>
        <translation>“%1”不是之前编辑的文件。绘制的内容将按原样叠加到当前文件上。</translation>
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
        <translation>用画笔保留</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>用画笔擦除</translation>
    </message>
    <message>
        <source>Restore with the brush</source>
        <translation>用画笔还原</translation>
    </message>
    <message>
        <source>Refine a region</source>
        <translation>细化区域</translation>
    </message>
    <message>
        <source>Remove a region</source>
        <translation>移除区域</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The cut-out is in the clipboard, with transparency.</source>
        <translation>抠图已复制到剪贴板，包含透明度。</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>正在导出“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>正在导出 %Ln 张图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>正在复制“%1”…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>配方“%1”</translation>
    </message>
    <message>
        <source>There is nothing to export at the moment.</source>
        <translation>目前没有可导出的内容。</translation>
    </message>
    <message>
        <source>Getting “%1” ready…</source>
        <translation>正在准备“%1”…</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>命令行已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message>
        <source>If it is there</source>
        <translation>如果已存在</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加编号</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>导出 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>{name}, {type}, {model}, {date}, {width}, {height}, {size} and {number} are filled in</source>
        <translation>{name}、{type}、{model}、{date}、{width}、{height}、{size} 和 {number} 会自动填入</translation>
    </message>
    <message>
        <source>The folder that the file is written into</source>
        <translation>写入文件的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy the command line that makes the same file</source>
        <translation>复制可生成相同文件的命令行</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No folder has been chosen yet.</source>
        <translation>尚未选择文件夹。</translation>
    </message>
    <message>
        <source>Only for a single picture that is a file</source>
        <translation>仅适用于来自文件的单张图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FilmStrip</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Forms</name>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>若已存在</translation>
    </message>
    <message>
        <source>What is done if there is a file of that name already</source>
        <translation>已有同名文件时的处理方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::FramePanel</name>
    <message>
        <source>Pixels of the result</source>
        <translation>结果的像素尺寸</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>How shops want their pictures: crop, canvas and background</source>
        <translation>各商店要求的图片规格：裁剪、画布和背景</translation>
    </message>
    <message>
        <source>Crop to subject</source>
        <translation>裁剪到主体</translation>
    </message>
    <message>
        <source>Cuts off what is round the subject</source>
        <translation>裁去主体周围的部分</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Room round the subject, of its longer side</source>
        <translation>主体周围的留白，按其长边计算</translation>
    </message>
    <message>
        <source>Canvas of its own size</source>
        <translation>自定义画布大小</translation>
    </message>
    <message>
        <source>The result gets this size, whatever the picture&apos;s</source>
        <translation>无论图片大小，结果都采用此尺寸</translation>
    </message>
    <message>
        <source>Width of the canvas</source>
        <translation>画布宽度</translation>
    </message>
    <message>
        <source>Height of the canvas</source>
        <translation>画布高度</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填充比例</translation>
    </message>
    <message>
        <source>How much of the canvas is filled</source>
        <translation>画布被填充的比例</translation>
    </message>
    <message>
        <source>Enlarge small ones</source>
        <translation>放大较小的图片</translation>
    </message>
    <message>
        <source>Enlarges what is smaller than the canvas, too</source>
        <translation>小于画布的也会放大</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip horizontally</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Help</name>
    <message>
        <source>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;Removes the background of pictures on your own computer, with the network InSPyReNet (Kim et al., ACCV 2022).&lt;/p&gt;&lt;p&gt;The built-in model is small and was trained on rendered scenes only. It is for trying out; it is not of the official quality.&lt;/p&gt;&lt;h3&gt;Licences&lt;/h3&gt;&lt;p&gt;inspyre: MIT licence. It works with these libraries, each under its own licence: Qt (LGPL 3), libtorch (BSD 3-clause), libvips (LGPL 2.1), OpenCV (Apache 2.0), libcurl (curl licence), OpenSSL (Apache 2.0), spdlog, CLI11 and nlohmann-json (MIT and BSD). The published weights of InSPyReNet have their own licence, which is shown where they are downloaded.&lt;/p&gt;&lt;p&gt;There is no telemetry and no update check: nothing leaves this computer unless you ask for it.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;inspyre %1&lt;/h2&gt;&lt;p&gt;使用 InSPyReNet 网络（Kim et al., ACCV 2022）在您自己的电脑上去除图片背景。&lt;/p&gt;&lt;p&gt;内置模型较小，仅用渲染场景训练。它供试用，达不到官方质量。&lt;/p&gt;&lt;h3&gt;许可证&lt;/h3&gt;&lt;p&gt;inspyre：MIT 许可证。它使用以下库，各库遵循各自的许可证：Qt (LGPL 3)、libtorch（BSD 三条款）、libvips (LGPL 2.1)、OpenCV (Apache 2.0)、libcurl（curl 许可证）、OpenSSL (Apache 2.0)、spdlog、CLI11 和 nlohmann-json（MIT 和 BSD）。已发布的 InSPyReNet 权重有自己的许可证，会在下载处显示。&lt;/p&gt;&lt;p&gt;没有遥测，也不检查更新：除非您要求，否则任何内容都不会离开本机。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About inspyre</source>
        <translation>关于 inspyre</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryPage</name>
    <message>
        <source>Shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>How many days are shown</source>
        <translation>显示多少天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>When the service was cold</source>
        <translation>服务处于冷态的时段</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>冷态</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>热态</translation>
    </message>
    <message>
        <source>Failed or refused</source>
        <translation>失败或被拒绝</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::HistoryView</name>
    <message>
        <source>Calls by day and time of the day</source>
        <translation>按日期和时刻显示的调用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cold calls, calls</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cold of all calls of the day</source>
        <translation>当天所有调用中的冷态次数</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Intake</name>
    <message>
        <source>“%1” is on another computer. Connect to it in the file manager, or copy the file to this one first.</source>
        <translation>“%1”在另一台电脑上。请先在文件管理器中连接到该电脑，或将文件复制到本机。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened from here. Save the picture first, then open the file.</source>
        <translation>无法从此处打开“%1”。请先保存图片，再打开该文件。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message>
        <source>Open pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖放的图片</translation>
    </message>
    <message>
        <source>What was dropped is neither a picture nor a file.</source>
        <translation>拖放的内容既不是图片也不是文件。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy a picture, a file or the address of a picture first.</source>
        <translation>剪贴板中没有图片。请先复制图片、文件或图片的地址。</translation>
    </message>
    <message>
        <source>Fetching a picture from %1…</source>
        <translation>正在从 %1 获取图片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 sent a page instead of a picture. Open the picture by itself in the browser, and copy it or its address from there.</source>
        <translation>%1 返回的是网页而不是图片。请在浏览器中单独打开图片，再从那里复制图片或其地址。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others cannot be opened, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 另有 %Ln 个也无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is fetched from %1. Turn it off in the preferences, or save the picture and open the file.</source>
        <translation>离线模式已开启，因此不会从 %1 获取任何内容。请在首选项中关闭它，或保存图片后打开文件。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1, %Ln more wait…</source>
        <translation>
            <numerusform>正在从 %1 获取图片，另有 %Ln 个等待…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln others could not be fetched, either.</source>
        <comment>sentence about the first</comment>
        <translation>
            <numerusform>%1 另有 %Ln 个也未能获取。</numerusform>
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
        <translation>“%1”中没有图片。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 – inspyre</source>
        <comment>name of the picture</comment>
        <translation>%1 – inspyre</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>模型未能启动：%1</translation>
    </message>
    <message>
        <source>Quit inspyre?</source>
        <translation>要退出 inspyre 吗？</translation>
    </message>
    <message>
        <source>An export is still running. What is finished stays; the rest is not written.</source>
        <translation>导出仍在进行。已完成的会保留，其余不会写入。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>A batch is not finished. What is done stays, and it can go on when the window of batches is opened the next time.</source>
        <translation>有批量处理尚未完成。已完成的会保留，下次打开批量处理窗口时可以继续。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::MeasurePage</name>
    <message>
        <source>&amp;Wake</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source> runs</source>
        <comment>behind a number</comment>
        <translation> 次</translation>
    </message>
    <message>
        <source>Runs of a comparison</source>
        <translation>对比次数</translation>
    </message>
    <message>
        <source>How often each side makes the picture; they take turns</source>
        <translation>双方各处理该图片的次数；交替进行</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the call at once</source>
        <translation>立即结束调用</translation>
    </message>
    <message>
        <source>&amp;Open example</source>
        <translation>打开示例(&amp;O)</translation>
    </message>
    <message>
        <source>Draw what was assumed of a cold start beside what is measured</source>
        <translation>将对冷启动的假设与测量结果并列绘制</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Save the measured calls</source>
        <translation>保存测得的调用</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;cause</source>
        <translation>60 秒，按原因假设(&amp;C)</translation>
    </message>
    <message>
        <source>60 seconds, assumed by &amp;event</source>
        <translation>60 秒，按事件假设(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No example</source>
        <translation>无示例(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;HAR file…</source>
        <translation>HAR 文件(&amp;H)…</translation>
    </message>
    <message>
        <source>Chrome &amp;trace…</source>
        <translation>Chrome 跟踪(&amp;T)…</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>耗时分布</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>The model has not started yet; a comparison needs both sides.</source>
        <translation>模型尚未启动；对比需要双方都就绪。</translation>
    </message>
    <message>
        <source>Start the service and wait until it is ready</source>
        <translation>启动服务并等待其就绪</translation>
    </message>
    <message>
        <source>The same picture on both sides, in turns</source>
        <translation>双方交替处理同一张图片</translation>
    </message>
    <message>
        <source>Preparing what would be sent…</source>
        <translation>正在准备要发送的内容…</translation>
    </message>
    <message>
        <source>Calling the service…</source>
        <translation>正在调用服务…</translation>
    </message>
    <message>
        <source>Nothing was measured yet. “Wake” starts the service and shows where the time goes; “Compare” lets it and this computer cut out the same picture.</source>
        <translation>尚未测量。“唤醒”启动服务并显示耗时分布；“对比”让服务和本机对同一张图片抠图。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Menus</name>
    <message>
        <source>&amp;Backdrop</source>
        <translation>衬底(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remote</source>
        <translation>远程(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1（%2，%3 × %4，%5；%Ln 次的中位数）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 are here already</source>
        <comment>41 of 367 MB</comment>
        <translation>已有 %1</translation>
    </message>
    <message>
        <source>%1 is published; not compared yet</source>
        <translation>公布值为 %1；尚未比对</translation>
    </message>
    <message>
        <source>None is published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1，与公布值一致</translation>
    </message>
    <message>
        <source>%1; none is published</source>
        <translation>%1；无公布值</translation>
    </message>
    <message>
        <source>%1, %2 million parameters, %3 tensors, all of them fit</source>
        <comment>name, two numbers</comment>
        <translation>%1，%2 百万参数，%3 个张量，全部匹配</translation>
    </message>
    <message>
        <source>Not used on this computer yet</source>
        <translation>尚未在本机上使用</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>Shown after a verification</source>
        <translation>校验后显示</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>训练尺寸</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Choose a model in the list.</source>
        <translation>请在列表中选择模型。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>The usual time of a whole pass on this computer</source>
        <translation>在本机上完整处理一次通常所需的时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>您自己的文件</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>In use, built in</source>
        <translation>使用中，内置</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Deleted, still in use</source>
        <translation>已删除，仍在使用</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>中断于 %1</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>正在下载：%1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>正在校验：%1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Your own file: its licence is that of whoever gave it to you.</source>
        <translation>您自己的文件：其许可证以提供者的规定为准。</translation>
    </message>
    <message>
        <source>MIT (code and weights); some of the pictures that it was trained on have stricter terms of their own.</source>
        <translation>MIT（代码和权重）；部分训练图片另有更严格的条款。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelManager</name>
    <message>
        <source>Model manager</source>
        <translation>模型管理器</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cut out pictures with this model</source>
        <translation>用此模型抠图</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Read the whole file and compare it with what is published</source>
        <translation>读取整个文件，并与公布的值比对</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the file of this model from this computer</source>
        <translation>从本机删除此模型的文件</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy a file of weights into the model folder after verifying it</source>
        <translation>校验权重文件后将其复制到模型文件夹</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show the model folder</source>
        <translation>显示模型文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was imported and verified.</source>
        <translation>已导入并校验“%1”。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Resume &amp;download</source>
        <translation>继续下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Stop what is being done with this model</source>
        <translation>停止对此模型的当前操作</translation>
    </message>
    <message>
        <source>Fetch this model; what arrived of an interrupted download is continued</source>
        <translation>获取此模型；中断的下载会从断点继续</translation>
    </message>
    <message>
        <source>The file “%1” (%2) will be deleted.</source>
        <translation>将删除文件“%1”（%2）。</translation>
    </message>
    <message>
        <source>It can be downloaded again.</source>
        <translation>之后可以重新下载。</translation>
    </message>
    <message>
        <source>This model is in use. Its weights stay in memory, so work goes on with it until another model is chosen or the program ends. The next start uses the built-in model.</source>
        <translation>此模型正在使用。其权重会保留在内存中，因此在选择其他模型或退出程序之前仍可继续使用。下次启动将使用内置模型。</translation>
    </message>
    <message>
        <source>Delete the model?</source>
        <translation>要删除模型吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace the model?</source>
        <translation>要替换模型吗？</translation>
    </message>
    <message>
        <source>There is a model in “%1” already. It will be replaced if the new file is a good one.</source>
        <translation>“%1”中已有模型。如果新文件有效，将替换原有模型。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The model folder “%1” cannot be made. Check the permissions of the folders above it.</source>
        <translation>无法创建模型文件夹“%1”。请检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is downloaded. It can be turned off in the preferences.</source>
        <translation>离线模式已开启：不会下载任何内容。可以在首选项中关闭。</translation>
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
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Small built-in model, trained on rendered scenes: for trying out, not the official quality.</source>
        <translation>小型内置模型，用渲染场景训练：供试用，达不到官方质量。</translation>
    </message>
    <message>
        <source>Your own file: %1</source>
        <translation>您自己的文件：%1</translation>
    </message>
    <message>
        <source>From the model zoo of InSPyReNet&apos;s authors, for comparisons: trained on the sets of pictures that its name tells.</source>
        <translation>来自 InSPyReNet 作者的模型库 (Model Zoo)，供对比：用其名称所示的图片集训练。</translation>
    </message>
    <message>
        <source>Its hosts give no direct download. Fetch it in a browser from the model zoo of github.com/plemeri/InSPyReNet, name it “%1” and import it here.</source>
        <translation>其托管网站不提供直接下载。请在浏览器中从 github.com/plemeri/InSPyReNet 的 Model Zoo 获取，命名为“%1”后在此导入。</translation>
    </message>
    <message>
        <source>Better on small pictures and on objects that touch the frame. Its authors change it without notice, so there is no checksum to compare it with.</source>
        <translation>更适合小图片和接触画面边缘的主体。作者会不经通知更改它，因此没有可供比对的校验和。</translation>
    </message>
    <message>
        <source>Trained by its authors on 19 public sets of photographs: the official quality.</source>
        <translation>由作者用 19 个公开照片集训练：官方质量。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>快速（384 像素）</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Full (%1 pixels)</source>
        <translation>完整（%1 像素）</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 另有 %Ln 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>已在导出 %Ln 张图片后取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Exported “%1”.</source>
        <translation>已导出“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 张图片导出到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 张图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputDialog</name>
    <message>
        <source>Use for all</source>
        <translation>用于全部</translation>
    </message>
    <message>
        <source>Files of the results</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputForm</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the original</source>
        <translation>越高文件越大，也越接近原图</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Higher takes longer; the pixels are the same</source>
        <translation>越高耗时越长；像素不变</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; the file is larger</source>
        <translation>每个像素都保持原样；文件更大</translation>
    </message>
    <message>
        <source>File of the colour profile</source>
        <translation>颜色配置文件的文件</translation>
    </message>
    <message>
        <source>Choose an ICC profile</source>
        <translation>选择 ICC 配置文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the file shows</source>
        <translation>文件显示的内容</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Mask in three channels</source>
        <translation>三通道蒙版</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The format of the file</source>
        <translation>文件的格式</translation>
    </message>
    <message>
        <source>Without losses in each case</source>
        <translation>每种方式均为无损</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <source>Bits of each channel</source>
        <translation>每个通道的位数</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>In which colour space the file is</source>
        <translation>文件所用的色彩空间</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>转换为 sRGB</translation>
    </message>
    <message>
        <source>Convert to another…</source>
        <translation>转换为其他…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>What of EXIF, XMP and IPTC is kept</source>
        <translation>保留 EXIF、XMP 和 IPTC 中的哪些内容</translation>
    </message>
    <message>
        <source>Without place and owner</source>
        <translation>不含地点和所有者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Below transparency</source>
        <translation>透明区域下</translation>
    </message>
    <message>
        <source>The colours of pixels that cannot be seen</source>
        <translation>不可见像素的颜色</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Drawn out from the edge</source>
        <translation>从边缘延展</translation>
    </message>
    <message>
        <source>As in the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>ICC 配置文件 (*.icc *.icm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::OutputPanel</name>
    <message>
        <source>The next export</source>
        <translation>下一次导出</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PicturePanel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cut out by</source>
        <translation>抠图模型</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>总计</translation>
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
        <translation>%1%，请检查</translation>
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
        <translation>不会从网络获取任何内容。可在首选项中更改。</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesEditing</name>
    <message>
        <source>Now: %1 pixels wide, hardness %2 %, opacity %3 %.</source>
        <translation>当前：宽 %1 像素，硬度 %2%，不透明度 %3%。</translation>
    </message>
    <message>
        <source>Reset the brush</source>
        <translation>重置画笔</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number: megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>What the steps to undo of one picture may take; the oldest go first</source>
        <translation>一张图片的撤销步骤可占用的内存；最早的步骤先丢弃</translation>
    </message>
    <message>
        <source>Size, hardness, opacity and pressure as they were at first</source>
        <translation>将大小、硬度、不透明度和压力恢复为初始状态</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>撤销内存</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>The brush and the tool are kept from one start of the program to the next.</source>
        <translation>画笔和工具会保留到下次启动程序。</translation>
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
        <translation>设备</translation>
    </message>
    <message>
        <source>What computes: the processor or a graphics card</source>
        <translation>用于计算的处理器或显卡</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>How exactly numbers are kept while the model computes</source>
        <translation>模型计算时数值的精确程度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>fp32 – exact</source>
        <translation>fp32 – 精确</translation>
    </message>
    <message>
        <source>bf16 – fast where the processor has it</source>
        <translation>bf16 – 在支持的处理器上较快</translation>
    </message>
    <message>
        <source>fp16 – fast on graphics cards</source>
        <translation>fp16 – 在显卡上较快</translation>
    </message>
    <message>
        <source>How much of the processor the model uses</source>
        <translation>模型使用处理器的程度</translation>
    </message>
    <message>
        <source>A picture that needs more is done in smaller parts, or smaller</source>
        <translation>需要更多内存的图片会分成更小的部分或以更小的尺寸处理</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Memory of the graphics card for other programs</source>
        <translation>为其他程序保留的显卡内存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>At which size the model looks at pictures</source>
        <translation>模型处理图片时的尺寸</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Fast (384 pixels)</source>
        <translation>快速（384 像素）</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Leave free on the graphics card</source>
        <translation>保留的显卡内存</translation>
    </message>
    <message>
        <source>State of the model</source>
        <translation>模型的状态</translation>
    </message>
    <message>
        <source>The model is starting…</source>
        <translation>模型正在启动…</translation>
    </message>
    <message>
        <source>The model did not start: %1</source>
        <translation>模型未能启动：%1</translation>
    </message>
    <message>
        <source>The model computes on %1, in %2.</source>
        <comment>device, precision</comment>
        <translation>模型在 %1 上以 %2 计算。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesFolders</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Weights that were downloaded or imported</source>
        <translation>下载或导入的权重</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>These preferences and recipes</source>
        <translation>这些首选项和配方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Edits that are kept in case the program ends suddenly, and how long starts took</source>
        <translation>为防程序意外结束而保留的编辑内容，以及启动耗时</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>What can be made anew: weights as this computer uses them</source>
        <translation>可重新生成的内容：为本机转换的权重</translation>
    </message>
    <message>
        <source>Environment variables move these folders; the tool tip of each names its variable.</source>
        <translation>可用环境变量更改这些文件夹的位置；变量名见各文件夹的工具提示。</translation>
    </message>
    <message>
        <source>%1. %2 moves it.</source>
        <comment>what is in the folder, environment variable</comment>
        <translation>%1。可用 %2 更改位置。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder “%1”</source>
        <translation>打开文件夹“%1”</translation>
    </message>
    <message>
        <source>The folder %1 is not there and cannot be made.</source>
        <translation>文件夹 %1 不存在，且无法创建。</translation>
    </message>
    <message>
        <source>The name of the folder %1 has a line break. Choose another folder for the models.</source>
        <translation>文件夹 %1 的名称中有换行符。请为模型选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk of the folder %1 is full. Choose another folder for the models.</source>
        <translation>文件夹 %1 所在的磁盘已满。请为模型选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another folder for the models, or change its permissions.</source>
        <translation>无法写入文件夹 %1。请为模型选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Where models are downloaded and imported to and looked for from now on, by the command line as well</source>
        <translation>从现在起下载、导入和查找模型的位置，命令行也使用它</translation>
    </message>
    <message>
        <source>%1 is set, so the folder of the models cannot be chosen here.</source>
        <comment>environment variable</comment>
        <translation>已设置 %1，因此不能在这里选择模型文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models stay in %1, where they are not looked for any more. Move their files to the new folder to go on using them.</source>
        <translation>
            <numerusform>%Ln 个模型留在 %1，之后不再在那里查找。要继续使用，请将其文件移到新文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>模型文件夹</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesGeneral</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages</source>
        <translation>菜单、按钮和消息的语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show the start-up window</source>
        <translation>显示启动窗口</translation>
    </message>
    <message>
        <source>It tells what the start of the program does; without it the main window comes first</source>
        <translation>显示程序启动的进展；不显示时先打开主窗口</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>How many files the menu remembers; 0 is none</source>
        <translation>菜单记住的文件数；0 表示不记住</translation>
    </message>
    <message>
        <source>Forget the files that were opened last</source>
        <translation>忘记最近打开的文件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start of the program.</source>
        <translation>更改的语言将在下次启动程序时生效。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Files to remember</source>
        <translation>记住的文件数</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesNetwork</name>
    <message>
        <source>Nothing is fetched from the network, whoever asks for it</source>
        <translation>无论由谁请求，都不从网络获取任何内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Servers that pictures are fetched from without a question</source>
        <translation>无需询问即可获取图片的服务器</translation>
    </message>
    <message>
        <source>There are none. When a picture of the web is dropped or pasted, a question comes first.</source>
        <translation>没有。拖放或粘贴网络图片时会先询问。</translation>
    </message>
    <message>
        <source>Ask again before something is fetched from there</source>
        <translation>下次从该服务器获取内容前重新询问</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesShortcuts</name>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>Press the key that the chosen action is to have instead of its keys</source>
        <translation>请按下所选操作的新按键，以取代原有按键</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <translation>清除所选操作的按键</translation>
    </message>
    <message>
        <source>The chosen action has the keys that it had at first</source>
        <translation>将所选操作的按键恢复为初始状态</translation>
    </message>
    <message>
        <source>All actions have the keys that they had at first</source>
        <translation>将所有操作的按键恢复为初始状态</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 moves the picture or the focus, or shows the original: no action can have it.</source>
        <translation>%1 用于移动图片或焦点，或显示原图：不能分配给任何操作。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key, or give that one another first.</source>
        <translation>%1 已分配给“%2”。请选择其他按键，或先为该操作更换按键。</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>要重置所有快捷键吗？</translation>
    </message>
    <message>
        <source>All actions get back the keys that they had at first.</source>
        <translation>所有操作的按键都将恢复为初始状态。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>要恢复默认值吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>All that this window shows, shortcuts included, becomes what it was at first. Models, recipes and pictures stay where they are.</source>
        <translation>此窗口显示的所有内容（包括快捷键）都将恢复为最初的设置。模型、配方和图片保持原位。</translation>
    </message>
    <message>
        <source>Restore the defaults…</source>
        <translation>恢复默认值…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ProgressPill</name>
    <message>
        <source>Progress of this picture</source>
        <translation>此图片的进度</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Question</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>要替换文件吗？</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The same for all others</source>
        <translation>对其余所有项执行相同操作</translation>
    </message>
    <message>
        <source>Pictures and edits (%1 *.inspyre);;Edits (*.inspyre);;All files (*)</source>
        <translation>图片和编辑内容 (%1 *.inspyre);;编辑内容 (*.inspyre);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ReceiptCard</name>
    <message>
        <source>With transparency</source>
        <translation>含透明度</translation>
    </message>
    <message>
        <source>Without transparency</source>
        <translation>不含透明度</translation>
    </message>
    <message>
        <source>With its colour profile</source>
        <translation>含颜色配置文件</translation>
    </message>
    <message>
        <source>Without a colour profile: sRGB</source>
        <translation>不含颜色配置文件：sRGB</translation>
    </message>
    <message>
        <source>With metadata</source>
        <translation>含元数据</translation>
    </message>
    <message>
        <source>Without metadata</source>
        <translation>不含元数据</translation>
    </message>
    <message>
        <source>The file says where or with whose camera it was taken.</source>
        <translation>文件中包含拍摄地点或相机所有者的信息。</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>注意：%1。</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels, %4 bits a channel, %5</source>
        <comment>format, size, depth, bytes</comment>
        <translation>%1，%2 × %3 像素，每通道 %4 位，%5</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay</source>
        <translation>忘记打开过的内容；文件会保留</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeRow</name>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>配方 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>All settings together, under one name</source>
        <translation>以一个名称汇集所有设置</translation>
    </message>
    <message>
        <source>Save, share and delete recipes</source>
        <translation>保存、分享和删除配方</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open a recipe file…</source>
        <translation>打开配方文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a recipe file…</source>
        <translation>写入配方文件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a recipe…</source>
        <translation>选择配方…</translation>
    </message>
    <message>
        <source>A part of the recipe was not understood: %1.</source>
        <translation>配方的一部分无法识别：%1。</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Write a recipe</source>
        <translation>写入配方</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RecipeText</name>
    <message>
        <source>cut-out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>mask in three channels</source>
        <translation>三通道蒙版</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>depth of the picture</source>
        <translation>与图片相同的位深度</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>all metadata</source>
        <translation>全部元数据</translation>
    </message>
    <message>
        <source>metadata without place and owner</source>
        <translation>不含地点和所有者的元数据</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>无元数据</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>质量 %1</translation>
    </message>
    <message>
        <source>OpenRaster with a mask</source>
        <translation>带蒙版的 OpenRaster</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>%1 × %2, %3 % filled, %4</source>
        <comment>width, height, per cent, colour</comment>
        <translation>%1 × %2，填充 %3%，%4</translation>
    </message>
    <message>
        <source>%1 cannot be written on this computer. Choose another format.</source>
        <translation>本机无法写入 %1。请选择其他格式。</translation>
    </message>
    <message>
        <source>%1 is for cut-outs. Choose another format for this.</source>
        <translation>%1 用于抠图。请为此内容选择其他格式。</translation>
    </message>
    <message>
        <source>%1 has no transparency. Choose a background or another format.</source>
        <translation>%1 不支持透明度。请选择背景或其他格式。</translation>
    </message>
    <message>
        <source>No file of a colour profile has been chosen yet.</source>
        <translation>尚未选择颜色配置文件。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDays</name>
    <message>
        <source>%1: failed</source>
        <comment>date and time</comment>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date and time, cold or warm, duration</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; platform %2, start-up %3</source>
        <comment>a call, two durations</comment>
        <translation>%1；平台 %2，启动 %3</translation>
    </message>
    <message>
        <source>No call was measured in these days.</source>
        <translation>这些天没有测得任何调用。</translation>
    </message>
    <message>
        <source>Of %1 in %2 the service was cold for %3.</source>
        <comment>calls, days, number</comment>
        <translation>在 %2内的 %1中，服务有 %3 次处于冷态。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mostly between %2 and %3.</source>
        <comment>sentence, two times of the day</comment>
        <translation>%1 多在 %2 到 %3 之间。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteDesk</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service: off, offline mode</source>
        <translation>服务：关闭，离线模式</translation>
    </message>
    <message>
        <source>Service: being called…</source>
        <translation>服务：正在调用…</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>cold or warm</comment>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Service: cuts out</source>
        <translation>服务：用于抠图</translation>
    </message>
    <message>
        <source>Service: not used</source>
        <translation>服务：未使用</translation>
    </message>
    <message>
        <source>Offline mode is on: no connection is made</source>
        <translation>离线模式已开启：不建立任何连接</translation>
    </message>
    <message>
        <source>%1, as it was met last</source>
        <translation>%1，上次调用时的状态</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteLane</name>
    <message>
        <source>Failed attempt</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>重试间隔</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>%1 后失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, cold or warm</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Service, woken</source>
        <translation>服务（唤醒）</translation>
    </message>
    <message>
        <source>Service, a picture</source>
        <translation>服务（一张图片）</translation>
    </message>
    <message>
        <source>First question</source>
        <translation>首次询问</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteSession</name>
    <message>
        <source>Offline mode is on: no connection is made. Turn it off in the preferences.</source>
        <translation>离线模式已开启：不建立任何连接。请在首选项中关闭它。</translation>
    </message>
    <message>
        <source>Type the address of your service first.</source>
        <translation>请先输入您的服务地址。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteTable</name>
    <message>
        <source>A wake-up is paid until the instance has been idle for %1</source>
        <translation>唤醒后持续计费，直到实例空闲满 %1</translation>
    </message>
    <message>
        <source>The instance&apos;s time for one picture</source>
        <translation>处理一张图片的实例时间</translation>
    </message>
    <message>
        <source>Service, cold</source>
        <translation>服务（冷态）</translation>
    </message>
    <message>
        <source>Service, warming up</source>
        <translation>服务（正在预热）</translation>
    </message>
    <message>
        <source>Service, warm</source>
        <translation>服务（热态）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Electricity for one picture</source>
        <translation>一张图片的电费</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>测量次数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Half of them took less</source>
        <translation>半数低于此值</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>19 of 20 took less</source>
        <translation>20 次中有 19 次低于此值</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Sent for a picture</source>
        <translation>一张图片的发送量</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received for a picture</source>
        <translation>一张图片的接收量</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>With the prices of the page “Advisor”</source>
        <translation>按“顾问”页的价格计算</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::RemoteText</name>
    <message>
        <source>Offline mode is on, so nothing was sent. Turn it off in the preferences first.</source>
        <translation>离线模式已开启，因此没有发送任何内容。请先在首选项中关闭它。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This is not the address of a service. It begins with https:// or http://.</source>
        <translation>这不是服务的地址。地址应以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>A token is not sent without encryption. Use an https address, or no token.</source>
        <translation>未加密时不会发送令牌。请使用 https 地址，或不使用令牌。</translation>
    </message>
    <message>
        <source>The command for the token failed. Try it in a terminal; you may have to log in first.</source>
        <translation>获取令牌的命令失败。请在终端中尝试；可能需要先登录。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address and the network.</source>
        <translation>没有该名称的服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Nothing answers at that address. Check the address, the port and the network.</source>
        <translation>该地址没有响应。请检查地址、端口和网络。</translation>
    </message>
    <message>
        <source>The proxy does not let the call through. Check the proxy&apos;s settings.</source>
        <translation>代理不放行此调用。请检查代理设置。</translation>
    </message>
    <message>
        <source>The server wants encryption. Write https:// instead of http://.</source>
        <translation>服务器要求加密。请将 http:// 改为 https://。</translation>
    </message>
    <message>
        <source>The server does not speak TLS there. Write http:// instead of https://, or choose another port.</source>
        <translation>服务器在该端口不支持 TLS。请将 https:// 改为 http://，或选择其他端口。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this computer&apos;s clock; else the server needs a new one.</source>
        <translation>服务器的证书已过期或尚未生效。请检查本机时钟；若时钟无误，则服务器需要新证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. It may be another server than you think.</source>
        <translation>服务器的证书并非由本机信任的机构签发。它可能不是您以为的那台服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address.</source>
        <translation>服务器的证书属于其他名称。请检查地址。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made. Check the address and the port.</source>
        <translation>无法建立加密连接。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The server sends callers elsewhere, which is not followed. Use the address that it names.</source>
        <translation>服务器要求转到别处，程序不会跟随。请使用它给出的地址。</translation>
    </message>
    <message>
        <source>A login page came instead of an answer. The service wants a token.</source>
        <translation>返回的是登录页而不是应答。服务需要令牌。</translation>
    </message>
    <message>
        <source>This network answers itself. Open a web browser and log in to the network first.</source>
        <translation>应答来自此网络本身。请先打开浏览器登录网络。</translation>
    </message>
    <message>
        <source>The service does not know who calls. It wants an identity token whose audience is its address.</source>
        <translation>服务无法识别调用方。它需要受众为其地址的身份令牌。</translation>
    </message>
    <message>
        <source>The caller may not call this service. The account needs the role roles/run.invoker, and the token the service&apos;s address as audience.</source>
        <translation>调用方无权调用此服务。账号需要角色 roles/run.invoker，令牌的受众须为服务的地址。</translation>
    </message>
    <message>
        <source>There is nothing at that address. Check its path; a platform says the same where no service is deployed.</source>
        <translation>该地址下没有内容。请检查路径；未部署服务时，平台也会给出同样的应答。</translation>
    </message>
    <message>
        <source>The service did not take the request.</source>
        <translation>服务没有接受请求。</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>图片对服务来说过大。</translation>
    </message>
    <message>
        <source>The service has too much to do at the moment. Try again a little later.</source>
        <translation>服务目前过于繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The service cannot be reached at the moment. Try again a little later.</source>
        <translation>目前无法连接到服务。请稍后重试。</translation>
    </message>
    <message>
        <source>The service failed. Its log says why.</source>
        <translation>服务失败。原因见其日志。</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>Nothing came for too long, so it was given up. Check the network.</source>
        <translation>长时间没有收到任何内容，已放弃。请检查网络。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. Try again.</source>
        <translation>连接在应答中途断开。请重试。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no such service. Check the address.</source>
        <translation>有应答，但不是这样的服务。请检查地址。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be used. It may be of another version.</source>
        <translation>无法使用服务的应答。它可能是其他版本。</translation>
    </message>
    <message>
        <source>Not tried: the service failed several times in a row. It is asked again half a minute later.</source>
        <translation>未尝试：服务已连续失败多次。半分钟后会再次调用。</translation>
    </message>
    <message>
        <source>%1 In its own words: %2</source>
        <comment>sentences, words of the service</comment>
        <translation>%1 服务的原话：%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The service was at full speed %1 before the request reached it: look at the start-up probe&apos;s delay.</source>
        <translation>请求到达前 %1，服务就已达到全速：请检查启动探针的延迟。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the platform: finding a machine, fetching the image. Waking the service in time or keeping an instance helps; a faster program does not.</source>
        <translation>大部分（%1）用于平台：寻找机器、拉取镜像。及时唤醒服务或保留实例会有帮助；加快程序则无济于事。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start.</source>
        <translation>大部分（%1）是服务自身的启动。</translation>
    </message>
    <message>
        <source>Most of it (%1) is the service&apos;s own start; its slowest phase is “%2” with %3.</source>
        <translation>大部分（%1）是服务自身的启动；最慢的阶段是“%2”，耗时 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) before it failed</source>
        <translation>
            <numerusform>此前 %Ln 次尝试失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and with the pauses took %2: %3</source>
        <comment>attempts, duration, sentence</comment>
        <translation>%1，连同重试间隔共用时 %2：%3</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting: far beyond the usual, so the service was probably cold. It does not tell its phases.</source>
        <translation>共 %1，其中等待 %2：远超平常，因此服务可能处于冷态。它不提供各阶段的信息。</translation>
    </message>
    <message>
        <source>Of %1, %2 were waiting. This service does not tell its phases.</source>
        <translation>共 %1，其中等待 %2。此服务不提供各阶段的信息。</translation>
    </message>
    <message>
        <source>Of %1, %2 passed before the service&apos;s process began, %3 until it was at full speed, %4 were work and %5 network.</source>
        <translation>共 %1：服务进程启动前 %2，其后达到全速前 %3，处理 %4，网络 %5。</translation>
    </message>
    <message>
        <source>Of %1, %2 passed until the service, which had just started, was at full speed; %3 were work and %4 network.</source>
        <translation>共 %1：刚启动的服务达到全速用了 %2，处理 %3，网络 %4。</translation>
    </message>
    <message>
        <source>The service was warm: of %1, %2 were work, %3 the way through the platform and %4 network.</source>
        <translation>服务处于热态：共 %1，处理 %2，经由平台 %3，网络 %4。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>looking up a server&apos;s address</comment>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>the TLS handshake</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷态</translation>
    </message>
    <message>
        <source>probably cold</source>
        <translation>可能为冷态</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>热态</translation>
    </message>
    <message>
        <source>warm, another instance</source>
        <translation>热态，另一实例</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <translation>被平台拒绝</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a call, time so far</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting for %1: nothing was heard from the service yet</source>
        <translation>已等待 %1：尚未收到服务的任何消息</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2 (%3)</source>
        <comment>time, phase, bytes</comment>
        <translation>已等待 %1：服务正在启动，%2（%3）</translation>
    </message>
    <message>
        <source>Waiting for %1: the service starts, %2</source>
        <comment>time, phase</comment>
        <translation>已等待 %1：服务正在启动，%2</translation>
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
        <translation>%1（%2）</translation>
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
        <translation>服务</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Advisor</source>
        <translation>顾问(&amp;A)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP 归档 (*.har)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome 跟踪 (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>导出调用</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Section</name>
    <message>
        <source>Show or hide these settings</source>
        <translation>显示或隐藏这些设置</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ServiceForm</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What shows the service that you may call it</source>
        <translation>向服务证明您有权调用它</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pasted, in the keychain</source>
        <translation>粘贴，存于密钥环</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>来自命令</translation>
    </message>
    <message>
        <source>Editor&apos;s pictures</source>
        <translation>编辑器的图片</translation>
    </message>
    <message>
        <source>Who cuts out the pictures of the editor; each result says who made it</source>
        <translation>编辑器的图片由谁抠图；每个结果都会注明由谁完成</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>First ready</source>
        <translation>先就绪者</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>an address</comment>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Paste an identity token</source>
        <translation>粘贴身份令牌</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>粘贴的令牌</translation>
    </message>
    <message>
        <source>For Cloud Run an identity token whose audience is the address above</source>
        <translation>对于 Cloud Run，请使用受众为上述地址的身份令牌</translation>
    </message>
    <message>
        <source>Command that prints a token</source>
        <translation>输出令牌的命令</translation>
    </message>
    <message>
        <source>Run without a shell, each time the last token has expired</source>
        <translation>每当上一个令牌过期时运行，不经过 shell</translation>
    </message>
    <message>
        <source>Ask again before sending</source>
        <translation>发送前重新询问</translation>
    </message>
    <message>
        <source>Forget that pictures may be sent to this address</source>
        <translation>取消向此地址发送图片的许可</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Settings</name>
    <message>
        <source>The settings file was damaged, so the defaults are used. It was kept as %1.damaged.</source>
        <translation>设置文件已损坏，因此使用默认值。原文件已保留为 %1.damaged。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the permissions of that folder.</source>
        <translation>无法将设置写入 %1。请检查该文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutTree</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>在图片上</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Drag, or the arrow keys</source>
        <translation>拖动，或方向键</translation>
    </message>
    <message>
        <source>Show all, or actual size</source>
        <translation>显示全部，或实际大小</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>移动分割线</translation>
    </message>
    <message>
        <source>Drag it, or Tab to it and the arrow keys</source>
        <translation>拖动，或按 Tab 选中后用方向键</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>查看原图</translation>
    </message>
    <message>
        <source>Hold O</source>
        <translation>按住 O</translation>
    </message>
    <message>
        <source>Size and hardness of the brush</source>
        <translation>画笔的大小和硬度</translation>
    </message>
    <message>
        <source>Drag with the right button</source>
        <translation>按住右键拖动</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SideCarDesk</name>
    <message>
        <source>Save edits</source>
        <translation>保存编辑内容</translation>
    </message>
    <message>
        <source>Edits (*.inspyre)</source>
        <translation>编辑内容 (*.inspyre)</translation>
    </message>
    <message>
        <source>The edits are saved in “%1”.</source>
        <translation>编辑内容已保存到“%1”。</translation>
    </message>
    <message>
        <source>The edits could not be saved: %1</source>
        <translation>无法保存编辑内容：%1</translation>
    </message>
    <message>
        <source>Which picture are these edits of?</source>
        <translation>这些编辑内容属于哪张图片？</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>“%1”在哪里？</translation>
    </message>
    <message>
        <source>“%1” was not opened, for the picture of these edits is not there.</source>
        <translation>未打开“%1”，因为找不到这些编辑内容所属的图片。</translation>
    </message>
    <message>
        <source>Open edits</source>
        <translation>打开编辑内容</translation>
    </message>
    <message>
        <source>Edits for “%1” were found.</source>
        <translation>找到了“%1”的编辑内容。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不使用</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SidePanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>此图片</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>配方“%1”</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Splash</name>
    <message>
        <source>Start of the program</source>
        <translation>程序启动</translation>
    </message>
    <message>
        <source>Version %1 · removes backgrounds on this computer</source>
        <translation>版本 %1 · 在本机上去除背景</translation>
    </message>
    <message>
        <source>Close this window; the start goes on</source>
        <translation>关闭此窗口；启动会继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening the window…</source>
        <translation>正在打开窗口…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <source>Ready. %1</source>
        <translation>就绪。%1</translation>
    </message>
    <message>
        <source>Ready, at full speed.</source>
        <translation>就绪，已达全速。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SplitHandle</name>
    <message>
        <source>Divider between original and result</source>
        <translation>原图与结果的分割线</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to compare original and result</source>
        <translation>拖动或使用方向键对比原图和结果</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StageView</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>松开以添加到列表</translation>
    </message>
    <message>
        <source>“%1” could not be cut out</source>
        <translation>无法对“%1”抠图</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Open others…</source>
        <translation>打开其他图片…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Quick preview…</source>
        <translation>快速预览…</translation>
    </message>
    <message>
        <source>Full quality…</source>
        <translation>完整质量…</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>无法启动模型。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>The model has not been started.</source>
        <translation>模型尚未启动。</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>正在等待模型…</translation>
    </message>
    <message>
        <source>Looking closer at the region…</source>
        <translation>正在仔细处理该区域…</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose a model file…</source>
        <translation>选择模型文件…</translation>
    </message>
    <message>
        <source>Use the small model</source>
        <translation>使用小型模型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>启动失败：%1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartLog</name>
    <message>
        <source>The record of earlier starts is damaged and begins anew.</source>
        <translation>以往启动的记录已损坏，将重新开始记录。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>model, device</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export the timings</source>
        <translation>导出耗时</translation>
    </message>
    <message>
        <source>Start-up timings</source>
        <translation>启动耗时</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比对象(&amp;W)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export as Chrome &amp;trace…</source>
        <translation>导出为 Chrome 跟踪(&amp;T)…</translation>
    </message>
    <message>
        <source>For chrome://tracing and ui.perfetto.dev</source>
        <translation>用于 chrome://tracing 和 ui.perfetto.dev</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No earlier starts yet</source>
        <translation>还没有以往的启动</translation>
    </message>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>最近 %Ln 次启动的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>ready after %1</source>
        <translation>%1 后就绪</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, total time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Thick bars: this start. Thin bars: %1.</source>
        <translation>粗条：本次启动。细条：%1。</translation>
    </message>
    <message>
        <source>median of the earlier starts</source>
        <translation>以往启动的中位数</translation>
    </message>
    <message>
        <source>start of %1</source>
        <translation>%1 的启动</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Starting: %1</source>
        <translation>正在启动：%1</translation>
    </message>
    <message>
        <source>Ready after %1; still warming up</source>
        <translation>%1 后就绪；仍在预热</translation>
    </message>
    <message>
        <source>Ready after %1, at full speed after %2</source>
        <translation>%1 后就绪，%2 后达到全速</translation>
    </message>
    <message>
        <source>The start failed: %1</source>
        <comment>name of a phase</comment>
        <translation>启动失败：%1</translation>
    </message>
    <message>
        <source>The slowest phase is “%1” with %2.</source>
        <translation>最慢的阶段是“%1”，耗时 %2。</translation>
    </message>
    <message>
        <source>This start was ready %1 sooner than the %2.</source>
        <translation>本次启动比%2早 %1 就绪。</translation>
    </message>
    <message>
        <source>This start was ready %1 later than the %2.</source>
        <translation>本次启动比%2晚 %1 就绪。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Chrome trace (*.trace.json *.json)</source>
        <translation>Chrome 跟踪 (*.trace.json *.json)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Earlier starts to compare with</source>
        <translation>用于对比的以往启动</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln 个线程 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Progress of the model&apos;s start</source>
        <translation>模型启动进度</translation>
    </message>
    <message>
        <source>Times of the last picture</source>
        <translation>上一张图片的耗时</translation>
    </message>
    <message>
        <source>%1 s (decode %2, model %3, refine %4 ms)</source>
        <translation>%1 秒（解码 %2，模型 %3，细化 %4 毫秒）</translation>
    </message>
    <message>
        <source>“%1”, cut out by %2</source>
        <translation>“%1”，由 %2 抠图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>还有 %Ln 张图片待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Result from the saved edits</source>
        <translation>来自已保存编辑内容的结果</translation>
    </message>
    <message>
        <source>“%1” was cut out by %2 in an earlier run; “Try again” does it anew</source>
        <translation>“%1”以往已由 %2 抠图；“重试”可重新处理</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::SubjectNotice</name>
    <message>
        <source>No subject was found in this picture. Draw a frame round it, paint over it, or try another model.</source>
        <translation>未在此图片中找到主体。请框选主体、涂抹主体，或尝试其他模型。</translation>
    </message>
    <message>
        <source>Try a region</source>
        <translation>尝试区域</translation>
    </message>
    <message>
        <source>Drag a frame: the model looks at that part by itself</source>
        <translation>拖出一个框：模型将单独处理该部分</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Text</name>
    <message>
        <source>“%1” does not exist. Check whether it was moved or renamed.</source>
        <translation>“%1”不存在。请检查它是否已被移动或重命名。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: permission denied. Change its permissions or choose another place.</source>
        <translation>无法打开“%1”：权限被拒绝。请更改其权限或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>“%1”是文件夹，不是文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a picture of a known format. Convert it to PNG, JPEG, WebP or TIFF.</source>
        <translation>“%1”不是已知格式的图片。请将其转换为 PNG、JPEG、WebP 或 TIFF。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off. Copy it again from its source.</source>
        <translation>“%1”已损坏或不完整。请从来源重新复制。</translation>
    </message>
    <message>
        <source>“%1” is too large for this computer&apos;s memory or has more than 32,768 pixels on a side. Make it smaller first.</source>
        <translation>“%1”对本机内存来说过大，或单边超过 32,768 像素。请先将其缩小。</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room or choose another place.</source>
        <translation>未写入“%1”：磁盘已满。请腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>无法写入“%1”。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a weights file. Download it again, choose another file or use the small model.</source>
        <translation>“%1”已损坏或不是权重文件。请重新下载、选择其他文件或使用小型模型。</translation>
    </message>
    <message>
        <source>“%1” is not a model that this program knows. Choose another model or use the small one.</source>
        <translation>“%1”不是本程序支持的模型。请选择其他模型或使用小型模型。</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network. Choose another file or use the small model.</source>
        <translation>“%1”中的权重与网络不匹配。请选择其他文件或使用小型模型。</translation>
    </message>
    <message>
        <source>The checksum of “%1” is wrong, so it was not used. Download it again.</source>
        <translation>“%1”的校验和不正确，因此未使用。请重新下载。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Loading libtorch</source>
        <translation>正在加载 libtorch</translation>
    </message>
    <message>
        <source>Looking for graphics cards</source>
        <translation>正在查找显卡</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>正在读取权重</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>正在构建网络</translation>
    </message>
    <message>
        <source>Optimising for this computer</source>
        <translation>正在针对本机优化</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Preparing the picture</source>
        <translation>正在准备图片</translation>
    </message>
    <message>
        <source>Removing the background</source>
        <translation>正在去除背景</translation>
    </message>
    <message>
        <source>Refining the edges</source>
        <translation>正在细化边缘</translation>
    </message>
    <message>
        <source>Encoding the picture</source>
        <translation>正在编码图片</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>起始层</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This does not work with these settings.</source>
        <translation>使用这些设置无法完成此操作。</translation>
    </message>
    <message>
        <source>This does not work with “%1”.</source>
        <translation>使用“%1”无法完成此操作。</translation>
    </message>
    <message>
        <source>The transfer from %1 failed. Check the network and try again.</source>
        <translation>从 %1 传输失败。请检查网络后重试。</translation>
    </message>
    <message>
        <source>libtorch cannot be loaded from “%1”. Install the program again.</source>
        <translation>无法从“%1”加载 libtorch。请重新安装程序。</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of this program. Install the program again.</source>
        <translation>“%1”属于本程序的其他版本。请重新安装程序。</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used. Choose another device in the preferences.</source>
        <translation>无法使用设备“%1”。请在首选项中选择其他设备。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or choose a smaller size or model.</source>
        <translation>内存不足。请关闭其他程序，或选择较小的尺寸或模型。</translation>
    </message>
    <message>
        <source>The device reported an error. Try again, or choose the CPU in the preferences.</source>
        <translation>设备报告了错误。请重试，或在首选项中选择 CPU。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again; the details help to report it.</source>
        <translation>程序出现问题。请重试；详细信息有助于报告问题。</translation>
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
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>41 of 367 MB</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 Cause: %2.</source>
        <comment>sentences, words</comment>
        <translation>%1 原因：%2。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Worked in smaller pieces to keep the memory limit of %1. The result is the same.</source>
        <translation>为不超出 %1 的内存上限，已分成更小的部分处理。结果相同。</translation>
    </message>
    <message>
        <source>Worked in smaller pieces because there was not enough memory. The result is the same.</source>
        <translation>由于内存不足，已分成更小的部分处理。结果相同。</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 to keep the memory limit of %3.</source>
        <translation>为不超出 %3 的内存上限，已按 %1 而非 %2 处理。</translation>
    </message>
    <message>
        <source>Worked at %1 instead of %2 because there was not enough memory.</source>
        <translation>由于内存不足，已按 %1 而非 %2 处理。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing was downloaded. Turn it off in the preferences first.</source>
        <translation>离线模式已开启，因此没有下载任何内容。请先在首选项中关闭它。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanes</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>GPU driver, CUDA</source>
        <translation>GPU 驱动，CUDA</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>PyTorch, memory</source>
        <translation>PyTorch，内存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>首张图片</translation>
    </message>
    <message>
        <source>Name, TLS</source>
        <translation>域名解析，TLS</translation>
    </message>
    <message>
        <source>Image, Python</source>
        <translation>镜像，Python</translation>
    </message>
    <message>
        <source>Driver, CUDA</source>
        <translation>驱动，CUDA</translation>
    </message>
    <message>
        <source>PyTorch, weights</source>
        <translation>PyTorch，权重</translation>
    </message>
    <message>
        <source>Kernels, warm-up</source>
        <translation>内核，预热</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a run</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Assumed, by cause</source>
        <translation>按原因假设</translation>
    </message>
    <message>
        <source>Assumed, by event</source>
        <translation>按事件假设</translation>
    </message>
    <message>
        <source>%1, measured by nobody</source>
        <translation>%1，未经任何人测量</translation>
    </message>
    <message>
        <source>A guess of August 2025: where the 60 seconds go</source>
        <translation>2025 年 8 月的推测：60 秒用在何处</translation>
    </message>
    <message>
        <source>Another guess of the same people; the two disagree</source>
        <translation>同一批人的另一种推测；两者并不一致</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1：已运行 %2，始于 %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1：%2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, its time</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::TimeLanesView</name>
    <message>
        <source>Where the time went</source>
        <translation>耗时分布</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a phase, its time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Here the service and this computer are drawn on one time axis.</source>
        <translation>服务和本机会画在同一条时间轴上。</translation>
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
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>The token is in the desktop&apos;s keychain.</source>
        <translation>令牌存于桌面的密钥环中。</translation>
    </message>
    <message>
        <source>No token is kept for this address.</source>
        <translation>没有为此地址保存令牌。</translation>
    </message>
    <message>
        <source>No keychain can be used: a token is known until the program is closed, and never written to a file.</source>
        <translation>没有可用的密钥环：令牌只保留到程序关闭，绝不会写入文件。</translation>
    </message>
    <message>
        <source>No keychain can be used: the token is known until the program is closed, and never written to a file.</source>
        <translation>没有可用的密钥环：此令牌只保留到程序关闭，绝不会写入文件。</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ToolBar</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>衬底</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ViewDesk</name>
    <message>
        <source>Colour of the backdrop</source>
        <translation>衬底颜色</translation>
    </message>
    <message>
        <source>Picture of the backdrop</source>
        <translation>衬底图片</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Waterfall</name>
    <message>
        <source>, </source>
        <comment>between the parts of a note</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>正在打开窗口</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <comment>name of a phase</comment>
        <translation>%1：未开始</translation>
    </message>
    <message>
        <source>%1: running for %2, since %3</source>
        <comment>phase, duration, point in time</comment>
        <translation>%1：已运行 %2，始于 %3</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <comment>phase, duration, points in time</comment>
        <translation>%1：%2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>phase with its times; a note</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, details</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WaterfallView</name>
    <message>
        <source>Phases of the start</source>
        <translation>启动阶段</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>对比对象：%1</translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message>
        <source>Always fetch from %1</source>
        <translation>始终从 %1 获取</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch from the web?</source>
        <translation>要从网络获取吗？</translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>图片在网络上，不在本机上。只会获取您允许的内容，%1 会因此得知本机的地址。不会上传任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pictures from %1?</source>
        <translation>
            <numerusform>要从 %1 获取 %Ln 张图片吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
</TS>
