import { createPortal } from 'react-dom';

/** The layer around the complaint form of the other host. */
export function ComplaintLayer({ feedId, onClose }: { feedId: string; onClose: () => void }) {
  return createPortal(
    <div id="shop-external-modal" className="q-external">
      <div className="modal-content">
        <button type="button" className="q-external-button" onClick={onClose} aria-label="关闭">
          <span className="close">×</span>
        </button>
        <iframe title="评价投诉" src={`https://ss.taobao.com/complaint?rateId=${feedId}`} />
      </div>
    </div>,
    document.body,
  );
}
