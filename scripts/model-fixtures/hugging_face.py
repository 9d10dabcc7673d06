"""Writes test/fixtures/models/hugging-face: folders of tiny models, saved by transformers and PEFT themselves.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-hugging-face.txt
    /tmp/venv/bin/python scripts/model-fixtures/hugging_face.py
"""

import shutil
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import BertConfig, BertForSequenceClassification, GPT2Config, GPT2LMHeadModel

folder = Path(__file__).parents[2] / "test/fixtures/models/hugging-face"
shutil.rmtree(folder, ignore_errors=True)
torch.manual_seed(7)

small = {"vocab_size": 16, "hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 4}
bert = BertForSequenceClassification(BertConfig(**small, max_position_embeddings=8))
bert.save_pretrained(folder / "one")
bert.save_pretrained(folder / "shards", max_shard_size="1KB")
bert.save_pretrained(folder / "bin-shards", max_shard_size="1KB", safe_serialization=False)

gpt = GPT2LMHeadModel(GPT2Config(vocab_size=16, n_positions=8, n_embd=4, n_layer=1, n_head=1))
get_peft_model(gpt, LoraConfig(r=1, target_modules=["c_attn"], task_type="CAUSAL_LM", fan_in_fan_out=True)).save_pretrained(
    folder / "adapter"
)
# what PEFT writes for the reader of its page says nothing of the model
(folder / "adapter/README.md").unlink(missing_ok=True)
