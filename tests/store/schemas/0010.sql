BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'343232313134346122DB3CF297D4BB713F7697FCBAABCA3B4C153B193EBFC889D9A79FADE3126D52A530',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'343232313134346118523ED41B5BA48BC6148B5501C9B002133BD21259C4FEA05BFB4CD2B4CE2B2BE764',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461B2AB6771F75B98C58AE244FF1330B1712F061D64BD45C750F57EF41C532F85116994454EFE',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346103EF5E3968137AB993E2374B169A2E1FE0D0D644AEC18A8426892386C324FEE7DD1D33F01C',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434617F1852B4A2447D75F6D90B8D9A0E4CEB6EA3BA312DA0789A23473B90FA7C67505F85',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461CA0E3E1D9A6F1F7AE1C11BE0323F0C32A57005D5AE8A51E9F18DE09502DF960F6258',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'34323231313434613923F47741E1442BE680B2A635C81F9786D6371F32B4100A45D88D9818FF2B2DD943');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','338816c4-267c-405a-abc2-82da54a78efa','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','a1','areas',1,'own','{}','0','i1');
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE commitment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_commitment_cycle_id_label UNIQUE (cycle_id, label)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611E100FD9D6473A6EB9C71C0A2D5D1355D3DAEDE961DAD8F48E600D98EB9342FB41557D7BE04E68E98B40960CF2BD5DD168959010460203D32DCBF361385B02');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346163F69E42465827C63F60A37C8343E956EC5D3BEA960E4D640AB37A2BC9D46FB1ADE4690A6686BE2EDBD24C702DFB87CF85DCB38BE98DD6C5A1CC241BD42167');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434616DBA813259EF8FF53604CED013482BA0B266E8E8A17E17746CE9F64288A4BDD68A495C05B5C497FC6563ECF82A578C37DB4934BA6098DA89E233B12ADC7DAC');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612334E2DB0F068FB575B71BD317411DA4705C9A7AE4004C5C9476D6A3A16AD687E1846A4BCAFC3699D85DFE7B79D6EF7B987B76B5FB6BC9B592062EAFF7213E');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461975244853A683BD695D426190F700DF7107A18F03BAFF4A4DF03D62523639FC985DB0C77F9F6C95D353EA5B6C73B61D7DFFA36EC46F4D33B01AD1559E581FE');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346133CC1472FCAC0815A321105DADB8C3BBC0D4EEFB68DA3F9F4176459C2B35B206D020E393105C5B9E35A00FC00AD2989D083179D876BB52DE0351727036E72C');
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','338816c4-267c-405a-abc2-82da54a78efa','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','30102875-a215-4002-a9ff-dd45ccf36c56','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','account','67610874f3b42ee9bd90fc8282405afa368be249ab4bf5e7105e41e3267de15e','0000000000000000000000000000000000000000000000000000000000000000','0b3f1ec0e8c8b0a438d72fab235c25b2b81fd0570ffc7c72cd255ccf3e221718');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','cycle','9ae2baded836d072544a5e3c6e0ec644f5ebfd54fa9363a8ade17a6ea8883a2b','0b3f1ec0e8c8b0a438d72fab235c25b2b81fd0570ffc7c72cd255ccf3e221718','83398a034257ecb063afe6ebe5cdd1b4fd2c9bb3c8ad8a629d485066009f2655');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','key_rotation','d1775e7d569df46f57cd5f9dbae1a60bb1729c3d6db9a3b7aa9790837630c1bc','83398a034257ecb063afe6ebe5cdd1b4fd2c9bb3c8ad8a629d485066009f2655','fbc0f033526b3666ce4410c009dcb7c2425c1e1aa0e02bbbd45701865c28514e');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','restoration','b3e743570b7bda3f0c27e3e441b33938630f308cc6e58c232f7de67d93ddada1','fbc0f033526b3666ce4410c009dcb7c2425c1e1aa0e02bbbd45701865c28514e','857793774639228cb163107778e35fca3f39a126787d0aa54adfd19c025f959d');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','account_activity','7fc3bab135c80c28fafbb3154c73094912d2c87eaeacf3391060f0a318742432','857793774639228cb163107778e35fca3f39a126787d0aa54adfd19c025f959d','ac36bb78cf22408663afbbed969a9dc0751f1c8ead3a400e1677b3caa998c316');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','account_opening','ce8dee2453c3ea667f6e868a6b10ee847bd81692a2852ce48fb423be4e8a353a','ac36bb78cf22408663afbbed969a9dc0751f1c8ead3a400e1677b3caa998c316','51f761a6939aa23daa111451d6a46fd6a10e2339a1bea34ca11013d122115980');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','commitment','e28e78227d25a6ee091681480476f2a55a05fb7049247f2bea6b1065d1003765','51f761a6939aa23daa111451d6a46fd6a10e2339a1bea34ca11013d122115980','cf920911b43360601d4a95503d7fe51af1c89a68e091c9bcaed0d55fabca28e1');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','export','9f809e72bfbd4385d5705c239c7e35f7b45d59ec8206a9a0db22328e30bc0e41','cf920911b43360601d4a95503d7fe51af1c89a68e091c9bcaed0d55fabca28e1','04a169a2aea6eb22606181aec91e100c24d5c67127b855a7c5d6540b6b90683d');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','finding','10cf1c9338903f193fc244b26bc53cb6ac3bb0ae43eb70ed4406ad4864d07a57','04a169a2aea6eb22606181aec91e100c24d5c67127b855a7c5d6540b6b90683d','398604d7ad4a2c9a2fab09f5f23b9034745d786f6619d13d6869972d61804c4e');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','frame_import','59bc7c5bc4bddf3656cb0aa838d267ea542752429c33a3128e587902d114a8a9','398604d7ad4a2c9a2fab09f5f23b9034745d786f6619d13d6869972d61804c4e','08b8457477b69b7d3f9a0dda6f29fc30af9f9a46ba33fff3fce1c960b582975f');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','list_lock','68e4d89d81bad8cf4aff200b5470dcc8b1c7b33af5683070acef5417511b70ef','08b8457477b69b7d3f9a0dda6f29fc30af9f9a46ba33fff3fce1c960b582975f','b7fc469eb1f36bfce8d56c4021b495c4f29eca8418431b7c89f793ed1c5560d1');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','listing','b43c67d0937ca8da716037426f61fdf11693566af5b2a5179018247b2aec47a7','b7fc469eb1f36bfce8d56c4021b495c4f29eca8418431b7c89f793ed1c5560d1','5860755cc1dc8d9e37dccb4acb954aab4f3bba0988e0cda011f890bbb728761e');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','password','d061da240d97ff7129ac57119a5afe0fa9fc1eda030cecadd68e186c52fb1604','5860755cc1dc8d9e37dccb4acb954aab4f3bba0988e0cda011f890bbb728761e','5d98726ac6b56d6bf610c39448a3e88ffabf33b3a1217b1a5891928eda721393');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','photo','8400d02582e304fce716749c0512923d789dc1a07f2fc6cacb2956230c502167','5d98726ac6b56d6bf610c39448a3e88ffabf33b3a1217b1a5891928eda721393','2c53f1cb5a2cbb658d5155972499a66e901b06de68c7b11a766238f2f1f6d9d4');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','place_assignment','d8802a5cc5e54edc42ce98a374c84d0e086cb065921673d3215f0a44af8b1433','2c53f1cb5a2cbb658d5155972499a66e901b06de68c7b11a766238f2f1f6d9d4','bd126a050376829ce988c20de064ad2b5f84974d712521301413f56f04723bab');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','plan_version','cef7dc1728e39d393e824c5dd9eec768e8b80d926c2f4813e998df18b720a504','bd126a050376829ce988c20de064ad2b5f84974d712521301413f56f04723bab','a2b397ed705e4e265f3ef31074aab6ff46d636176a23dd11b329fde0bd59a561');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','role_assignment','8c10bf367f4abb65f9098e4b4e1d861f2cbcb4c2633c42a8d9868bc4c5ad289f','a2b397ed705e4e265f3ef31074aab6ff46d636176a23dd11b329fde0bd59a561','27f4bd8cd3a221c8dc5d1eaf5ad3f6ea724c84bacf6770fb1aafe18159da56d5');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','screening_answer','4d8a485b18e22b871c9c4eb7393ddbbe55ceb81ff3cbe9d7f8c9f58f4656d603','27f4bd8cd3a221c8dc5d1eaf5ad3f6ea724c84bacf6770fb1aafe18159da56d5','745ede19020f3b2003f2599cd651f68272ba73351f248407dd9cd28cf1cc5691');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','session_revocation','d7da5936e59fabcd3b10cee24fd661ed8877387042609d1ac8da0799a260eaea','745ede19020f3b2003f2599cd651f68272ba73351f248407dd9cd28cf1cc5691','59fdd654e4fb44a2466297f585d5e7dabb905c90aa33c9e587a8ed78b632fb45');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','sign_in','917785176292c8b4477df0be3cf601a76fd307e54de5e406c76a0279f59fa89d','59fdd654e4fb44a2466297f585d5e7dabb905c90aa33c9e587a8ed78b632fb45','c4a8114341cb8fe416186faf193d4331e198f87e202aadcf9e4e53e101089310');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','substitution_request','9f3222616626ae1afea7ef68fc9350659038df494149a180ff7fd10cc3e14394','c4a8114341cb8fe416186faf193d4331e198f87e202aadcf9e4e53e101089310','4c341e9f536e2724a68eefc30207b1b1062f80364e16f63349514cfc38083c2d');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','training','4b0d163090b58fdcbaa4a0ede32eeab4079f03c592aca35305091be248a1ce4d','4c341e9f536e2724a68eefc30207b1b1062f80364e16f63349514cfc38083c2d','400118ceb424ac4e61bedd1e0660241a5163649835ddf6074836a55ff337b99f');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','trial_decision','52d96148dd8d129ea074628629a49ef46743c8802a4ded15439018b356a49c36','400118ceb424ac4e61bedd1e0660241a5163649835ddf6074836a55ff337b99f','401006a95d2e30b9e0e3ea1229f28dee04c69e1d642d2caa32cc20dcdb072846');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','unmasking','c9bf373fddfbe0db49eaedff95a2b313e76b2abc0981beb056f7adc9833b8a64','401006a95d2e30b9e0e3ea1229f28dee04c69e1d642d2caa32cc20dcdb072846','2bbea4ade043c42120704107b0e3eccfb6eb41cfceec1f1fff3782571ad525b8');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','visit','1c1da59efc68495fe95526fa5033614ab956624fd40e2ff9706e055961a155de','2bbea4ade043c42120704107b0e3eccfb6eb41cfceec1f1fff3782571ad525b8','f0fd109ae38e49bfb1fd4ae2b04215302cc45a146d6eccf4af3556daa99cfa41');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','area_draw','09f5fcf2575d39997370989fa351734dc41f0d4829f362d6370fb5d46c80762e','f0fd109ae38e49bfb1fd4ae2b04215302cc45a146d6eccf4af3556daa99cfa41','7c3e7d2987ec1850364b0631a28c4a8d60e8f586f2ec22036b25531e09785714');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','building','ea7c0e8504bd6b25a3543a7a4f50f520b52341cc9101d5c0463c14a8940f8c73','7c3e7d2987ec1850364b0631a28c4a8d60e8f586f2ec22036b25531e09785714','271b4539500664d46bae46f600407e499c57f660a614542c847c7a104f9f0026');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','draw','d4536f0d1f4d7f98608a18837a9cc939e256e262aec24b99b6c40afe7c6eedb6','271b4539500664d46bae46f600407e499c57f660a614542c847c7a104f9f0026','3421dfdbf72732ab7d3392616236d005b8d5f9a67eada701fd1ba096a51357fb');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','dwelling','ff6a43dc6053cb0ab2a44eb9abeee7775b3c49ec0afb90c0098b781830282e0b','3421dfdbf72732ab7d3392616236d005b8d5f9a67eada701fd1ba096a51357fb','8b97bc9fee24183e06eef7013281ef758b60f7c7c769bfa53be9f4ade93730ab');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','frame_unit','c3a609136d213403c7d2c9f6030589896569dcc6962a4abb4908a9aadb77757d','8b97bc9fee24183e06eef7013281ef758b60f7c7c769bfa53be9f4ade93730ab','33994f4b7835f441dfbfcab2c5a6a65096f91d41236b1a2fe54daca57497c18f');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','substitution_decision','47337940be629b7a2c1bc51506e74183dd6951a8032c0af22b2c9eab9ab4d2ac','33994f4b7835f441dfbfcab2c5a6a65096f91d41236b1a2fe54daca57497c18f','6ad1c98b09e7fe381825eb119377167acfce804ebc44335322c7c79d772e48ee');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','enumeration_area','cf9789fc90eca18da05c6736dd4d7d47051cb34ce40f3d5b99dda74c299f7d4d','6ad1c98b09e7fe381825eb119377167acfce804ebc44335322c7c79d772e48ee','12ea9c9eba2489fac7aa6dbc1234c49d8e5b0c04d89499b46806702d1cf050d6');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','338816c4-267c-405a-abc2-82da54a78efa','sample_household','adfbb421c8921c3378ee5a4de4217ba3a4f1d2b6060c20b687f28ee681955d64','12ea9c9eba2489fac7aa6dbc1234c49d8e5b0c04d89499b46806702d1cf050d6','43cc8a6ab3f7928bb9b9f0934873af0fb3a14859c9507bf365908dba47e29ead');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','338816c4-267c-405a-abc2-82da54a78efa',2,'379e692e410ac575368c06ac6bd47b4bcafb79fa2d5c021f3c7cea1f6eb94260');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','338816c4-267c-405a-abc2-82da54a78efa|44011800100100102001',6,'e62cfa6b00420999bc8e5a725a33d8ca5687c85d5223db2da67c95da51e337f1');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'b68ecdc9e1582d5ed652906c01c71faa57673708f6dd791e4321e6a3f59c1fbe');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'8e70114de0397df0f6ab71728a9d19ccad30d35cb9edde7c9ac0fd80370e3cc2');
INSERT INTO "ledger_fact" VALUES('finding','30102875-a215-4002-a9ff-dd45ccf36c56',9,'9ef64246f55e782da4b67c27c7725104e76b96ed7413bc46478ce09414c6e825');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'acb07d0a191634e5175bb211e30d31c9523224646da2da2c322f89c5458a1d50');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'4150f91abb9bafab3d2fb81e7cef3dcaf5d5a4740e5f34dd465455a8c25b09b9');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'b1dc71f69ef2b3f6d351a1fa1563f865bd97c776a84d765b83b8cb4c23b006fb');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'0205f9bbf79414f54b58019258a007845fa801038e41fcb064d20818a27eee8e');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'58c36aa87627a551ca85944238bbcec4010753c7f8a203dc57902898b53adad6');
INSERT INTO "ledger_fact" VALUES('place_assignment','338816c4-267c-405a-abc2-82da54a78efa|audit|440118101|1',15,'90730c66b78103f0285fb2b082e9959bbab71702fe465ff62440e74cb072994b');
INSERT INTO "ledger_fact" VALUES('plan_version','338816c4-267c-405a-abc2-82da54a78efa|1',16,'29ccd899edd939994ca3715d8717b58e9185e0804ee10cbe25b34ee207269fc3');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','e04bf244-7144-4728-a711-35e427db2650',18,'1b59d2cf334ab2e83c5256dcef8b544a479a3e337520c890a39a2272df501e94');
INSERT INTO "ledger_fact" VALUES('screening_answer','19d09127-d9de-4627-a332-a11dc3425ff3',18,'cc9b47357dfe5466a1212afd36a4708d06b3d8e357b3581e522c1f6053094ab3');
INSERT INTO "ledger_fact" VALUES('screening_answer','39876378-fb42-4121-b9fc-6b98e1dd659a',18,'d55567d60db7c286b421ef2a9a9fb602dbbe09e5e5b914e72798574a988c9047');
INSERT INTO "ledger_fact" VALUES('screening_answer','56cca1e8-cb34-4b01-8f5c-5c3d642a4b15',18,'bc2bf561b7d6b8f359275de1ac8a16e0f77c562f74b4f7148cbf77b18d5c87d9');
INSERT INTO "ledger_fact" VALUES('screening_answer','e6ab78d6-f4dd-496c-a822-2bcec697d34a',18,'08a629e4956b48e2665a29791ba8b0f31788eba7adf2e7fe9b148167da5145fd');
INSERT INTO "ledger_fact" VALUES('screening_answer','5bd0988e-8b6c-4825-97ca-43edf98a8ae4',18,'0d22b09a6ba27d68e6738bfa7a633b8a396dd330b5c985e9e73ecbf4bbb85343');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','dac47e90-4145-4015-8d45-a38f888b7d6a',21,'1d2e98c9e9484447dac97e647820562f2e9ed42a75af33258ca620305f61a5c8');
INSERT INTO "ledger_fact" VALUES('training','338816c4-267c-405a-abc2-82da54a78efa|enum|listing|1',22,'37592ac1ddad5dcbdb8cd2e5e03893e17058e0a0e84a6807a9afb90f71e63a56');
INSERT INTO "ledger_fact" VALUES('training','338816c4-267c-405a-abc2-82da54a78efa|enum|screening|1',22,'8a958e503533bbfda3681191570adc524f3c6635f00218ff9da8d901defa57c6');
INSERT INTO "ledger_fact" VALUES('training','338816c4-267c-405a-abc2-82da54a78efa|enum|placement|1',22,'c8ec3d991fe2a8a2bc7f35ed4329807c2b055e1c565afc21cf458cf3e59a3bf1');
INSERT INTO "ledger_fact" VALUES('training','338816c4-267c-405a-abc2-82da54a78efa|enum|bookkeeping|1',22,'659a702c5fd2e532edc5dddb55dd15e2ccf3af806810e450340933e9dd6621fc');
INSERT INTO "ledger_fact" VALUES('trial_decision','46dfe1c4-1779-4ad5-8264-560208788b6e',23,'e647c5f2ef99ca624b623c19aa590401c7c17e7baa2a1aa8993c3e762e51dfe1');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'f98dd1579c3987b3b9ec894ad163746aebc3a98ccaa17fe38b30c159f18b63e5');
INSERT INTO "ledger_fact" VALUES('visit','f62d8f2d-b42f-4389-99bd-1cc02e2e6bbc',25,'6504da4a3ad74535159af51ae6d96947292149ec26579dabe7ca77f74af558c9');
INSERT INTO "ledger_fact" VALUES('visit','457da133-22e3-4a88-9aaa-8a1989996ff2',25,'8def6224a174d21a6f73b21ab89de9f57d25404b7bd587d3a7d2341a664c7ba3');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'a70afae091287a3bd4f90c9f83e42c89b750414249a587d1614ef836a7f55310');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'be00d5646b6ba9b139f90a76b81840c221ac8bb4271865b37bf310831ba72205');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'5ee0cbfab371ce0100bd35fa3438f7a4242f1c9d2aa5864b7d85cd1e5b027a37');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'42b84db9a1b81101239f1039b0af577328c66d7b292dd560a057eea2bf48bd98');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'bc8a5b1714419c82b00df91d1ef77bfc3313dfdc40f617d6b3a40476a4bcae4e');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'71527da9b8ec4733b18c6f017c29032f84443f7685d5513edeaba0c773ccd02e');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'c7c89f0e62b9ccdb55d1583d1dd8d4ffe490d7ba3b32a5839601d17f99877967');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'911a32f89519e8b862224f6480c7c9e4ff500931272631a6f90e2c9b298e63d2');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'29809462a4ac12d9b13ef593a2067f4c949b8f3b51ecf99051b89e094f465e54');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'0cbd6ca4fe8efa3cc87fb37efb6114cd93c58a1f4360f53c35de0c9ea5096383');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'afc38bae0b60810bc6e72b014d10a4742b7c87ebe206de1f1b4889a8bc60a436');
INSERT INTO "ledger_fact" VALUES('substitution_decision','dac47e90-4145-4015-8d45-a38f888b7d6a|approved',31,'054ffceaa375e469e471ff2563aa9865422827ab7b37eab036f40038fa277858');
INSERT INTO "ledger_fact" VALUES('substitution_decision','dac47e90-4145-4015-8d45-a38f888b7d6a|carried_out',31,'d23cd7777e76456f9c877b9cd295a82973a18e737f86b31a0938f5f7aa617d1d');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'21dcabe906ab20b98f823895543f0c3cbf1effa63a32a2141205f9e3772aab2b');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'6118e0d2a60347095b7ce015ea8c782e74cd28bc381f0fac5b208b9a596af032');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'0e99e4d4dfdab51231b652605f321ba361641db6e6c053dd3f20b41ece8f03be');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'7a5471a4532f05eb47194c5bfd835b1a51184a5ab1c4a64406f23bf5df244f59');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'353b6e8d643673b5b86ad54267c6a655a2d347f479015ef59ff068a5a05743be');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'9bbbb6519db281fb46c498c071b020422386f67d4736115dae4c272c0352fb59');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'eefda7dd68c79c5d7f19dc7ab3aaf62fdc169c734f970c153cc16009a0c5987b');
CREATE TABLE list_lock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label UNIQUE (cycle_id, ea_id, label)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','l1','440118001001001','households','','0','1',39);
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'343232313134346133C987BF73B4F902ECC4C1A8E1AEC98527B33E6FB65EB2F5DC2E4014AEC3D5B3D48D68C08E4B10AEBDFC422A6CE151',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','audit','440118101',1,1);
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"
','首次制定');
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE sample_household (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','e04bf244-7144-4728-a711-35e427db2650','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461830545291431B056CCA8F7EA4E205D2463F3667DC7E51B78491E31897F6E14A5C7D812EEFC',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','19d09127-d9de-4627-a332-a11dc3425ff3','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461C3D003A3F45E15E5A64DD3A9DCFD55F72F66A545432E7E1B0B7B7161A4CC5484D4CB509E82',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','39876378-fb42-4121-b9fc-6b98e1dd659a','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461199D6DAA884CE57C70EA9FE5004063798252D59376373EC5657D449C0D8A8219C5F4845A49',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','56cca1e8-cb34-4b01-8f5c-5c3d642a4b15','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346131DB4FA8FF4187BCE7BE2DCB7FE5CC4C23C6798CEC3062CAA0BD41E5C8221FEB2019B831EB',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','e6ab78d6-f4dd-496c-a822-2bcec697d34a','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434615056A1970C2B381C636C5C2266314D3B0EFAD99F741C95663842E961666C5A0A0F670F3138',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','5bd0988e-8b6c-4825-97ca-43edf98a8ae4','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461BD03A99CCD18B284DA3D52D90878AE838202BD91D2EC4A1EF5075CF7455730D5C328F2B1B6',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','338816c4-267c-405a-abc2-82da54a78efa','dac47e90-4145-4015-8d45-a38f888b7d6a','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','338816c4-267c-405a-abc2-82da54a78efa','dac47e90-4145-4015-8d45-a38f888b7d6a','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','338816c4-267c-405a-abc2-82da54a78efa','dac47e90-4145-4015-8d45-a38f888b7d6a','440118001001001','44011800100100101001',1,'unsafe',0,X'343232313134346104D0785084A7E7FE68F0B7DB8786E99DE5BC1FB47AE7A2526F85EB4A62B1B1F2826E120AB8BAD6A416FFCDEB2D40139DDAD3DF496B8ED757FE');
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','46dfe1c4-1779-4ad5-8264-560208788b6e','440118001001001',1,'2022-11-01',X'34323231313434613C56C4218CE8E9B51F8DA9094C3801425F2F674304713941CD90960B8D5381209B3A29D11C');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','338816c4-267c-405a-abc2-82da54a78efa','u1','440118001001001','440118001001001','address',1,X'34323231313434616CA384A978C07C183A4E610D8D06C3DA33135525819AD635034050C8B4508433FB3A');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','338816c4-267c-405a-abc2-82da54a78efa','f62d8f2d-b42f-4389-99bd-1cc02e2e6bbc','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434616AC25A4634296628D3B0C48CF6D66CB517EAC1DCE99B7F8DDD7C2CFBE69CE29DE6EA678021396F9895009504B5B3C875EFF1ED07E51C8F7494');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','338816c4-267c-405a-abc2-82da54a78efa','457da133-22e3-4a88-9aaa-8a1989996ff2','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461935FF3F5D5A6CC0D97C758420AA175CEB64F5844DBC975AD9535A0DFC08A677B2A2DF22E58AA46D3B07E7CFFE321BD5AA84535242CCE86D266');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
COMMIT;
