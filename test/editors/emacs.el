;;; emacs.el --- Works Emacs for the tests  -*- lexical-binding: t -*-

;; Works Emacs as a user would and writes down what is to be seen then.  `emacs.test.ts' loads the set-up of
;; docs/editors.md before this, and judges what was seen.

(require 'cl-lib)
(require 'json)
(require 'flymake)

(defconst longest 15 "The longest that anything may take until it is seen, in seconds.")

(defun wait-for (what seen)
  "Wait until SEEN returns something, and return that.  WHAT says what it is."
  (let ((end (+ (float-time) longest)) value)
    (while (not (setq value (funcall seen)))
      (when (> (float-time) end) (error "Not seen: %s" what))
      (accept-process-output nil 0.02))
    value))

(defun findings ()
  "The findings as they are marked in the text."
  (mapcar (lambda (one)
            `((text . ,(buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))
              (message . ,(flymake-diagnostic-text one))
              (line . ,(line-number-at-pos (flymake-diagnostic-beg one)))))
          (flymake-diagnostics)))

(defun tell-changes ()
  "Do what Emacs does of itself once the user rests, which nobody does in a batch."
  (eglot--signal-textDocument/didChange)
  (flymake-start))

(defun await-finding (part is-wanted)
  "Wait until a finding with PART in its message is there, or isn't where IS-WANTED is nil."
  (tell-changes)
  (wait-for part (lambda ()
                   (eq is-wanted
                       (and (cl-some (lambda (one) (string-search part (alist-get 'message one))) (findings)) t)))))

(defun go-to (text)
  "Put point on the first character of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun look (file)
  "Work on FILE and return what was seen."
  (find-file file)
  (run-hooks 'post-command-hook)
  (wait-for "a server" #'eglot-current-server)
  (let (seen)
    (await-finding "objectivs" t)
    (push `(first . ,(vconcat (findings))) seen)
    (go-to "objectivs")
    (let (hover)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover (substring-no-properties text))))
      (push `(hover . ,(wait-for "a hover" (lambda () hover))) seen))
    (let* ((last-nonmenu-event t) ; the menu by keys, not by mouse
           titles
           (completing-read-function
            (lambda (_prompt collection &rest _)
              (setq titles (all-completions "" collection))
              (car titles))))
      (eglot-code-actions (point) (point) nil t)
      (push `(titles . ,(vconcat titles)) seen))
    (await-finding "objectivs" nil)
    (push `(fixed . ,(buffer-string)) seen)
    (push `(second . ,(vconcat (findings))) seen)
    (goto-char (point-max))
    (insert "  fe")
    (completion-at-point)
    (push `(completed . ,(buffer-string)) seen)
    (delete-region (line-beginning-position) (point-max))
    (tell-changes)
    (go-to "on-time")
    (eglot-rename "pay-day")
    (push `(renamed . ,(buffer-string)) seen)
    (search-backward "title:")
    (goto-char (match-end 0))
    (insert "  ")
    (tell-changes)
    (eglot-format-buffer)
    (push `(formatted . ,(buffer-string)) seen)
    seen))

(let ((seen (condition-case failure
                `((seen . ,(look (getenv "OUTSOURCE_FILE"))))
              (error `((error . ,(error-message-string failure)))))))
  (with-temp-file (getenv "OUTSOURCE_SEEN") (insert (json-encode seen))))
;;; emacs.el ends here
