BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461D78C2C41FA803FAA3293C597FA56262BDB35CA16C31AD5D3B963BEB36D83FB7CAA97',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461EF94106DF98CAC00F2E62783E509CD65773A653C32CD1B832E42195CB73801A5F4FC',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'34323231313434618276D739835BD38E1C3BA630313B19ED6C08C7C3F81AB8307D5D4247ED35B97EE1866CDD65',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346181A21F1F1F7011D6DE0CAA44C9A80241C55A09BB95A2C55E6A273C849214FD079BD0C232F3',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461697FB82F7AE01B2B3F7FB9B883A0F505C077B995F31E21FA2FAC243138DF2D606C15',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'343232313134346185EBCEBB3426C2974F7B11930E52DC321CD397758DA272CEF74D6C2ABF143B1AFB16',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461E6E02908387F12BE00028F1DFCE67D1B07527AC6208A24B157993F9D9B7AD5CF05D1');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','5a4ae255-8acf-4ccb-898b-ade648a8e39a','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434615D8E3CDAD043DB32B472059F34F71CA0CE1438DB2920DA5ED4B6F39B2503F4EBC6F5BF59D24ADB8A23473588F7C921C9679AEA0484DC15316981466F273AC7');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612A39F1EF99F0CA59AE9CAB18DB4498A5A341621076A3E40B81E106AF144E21262372A47752E71D80CFE6C2E35EFFCDC050B460DDB337B22B47074DEF5DE0D3');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F3637DC462AB3CBA0A6DA275E417AB8DA84F5C41A2913506EAAA34FF0F1AC641F09402EA6CB1AC8AD39117F3CE5D7106D05129F8C6AB58B5B38C4DD516119D');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346127FA385FC400BF70213F332DB6808C5BC87EE4359F0E8333D89BE9EBDC8FB8D46633D297CB5E77E1FB1FC21C16CBD97517EF50FB356FFB2AC6FE6D02DDFA9A');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434618F973C94CF95381E9999D09D591E0A007FD0784ADCBBD12F859A40779C086E783082913581AC496284085C84E523EDACA169E86DE0A6147C1B97C9F18F9732');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461FDD324DE64C59E4C7E28830B0B6C6E4439D11831A59022C0044AF728C1243CF497D7E8C1F3742DAF48564159AC60F4075938D16411D855C2F3111C609FB823');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
CREATE TABLE erasure (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	tables VARCHAR NOT NULL, 
	up_to_sequence INTEGER NOT NULL, 
	n_facts INTEGER NOT NULL, 
	facts_digest VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_state_is_known CHECK (state IN ('carried_out', 'rejected')), 
	CONSTRAINT ck_erasure_n_facts_not_negative CHECK (n_facts >= 0), 
	CONSTRAINT fk_erasure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_erasure_request_id FOREIGN KEY(request_id) REFERENCES erasure_request (request_id)
);
INSERT INTO "erasure" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','q1','rejected','',0,0,'');
CREATE TABLE erasure_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	record_class VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_request_record_class_is_known CHECK (record_class IN ('work_record', 'rotation_paper', 'electronic')), 
	CONSTRAINT fk_erasure_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "erasure_request" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','q1','work_record','销毁清单〔2030〕1 号');
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','5a4ae255-8acf-4ccb-898b-ade648a8e39a','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','5aa5254e-6502-4192-b2be-5d073c48d2ae','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','account','760faeb22af603848fdd37b11b0f3e2b3c1156d475dacf323bffe781b79f494e','0000000000000000000000000000000000000000000000000000000000000000','2df6d71507ab0b87f23fafe6028c145f1f4853cae982c897607a58dd8b1196cd');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','cycle','44086c7f20f9d9caba04e357569d05c614d876d44f0a1f0bc00b980f03653cb9','2df6d71507ab0b87f23fafe6028c145f1f4853cae982c897607a58dd8b1196cd','ee71ee97d30909f00f3a45d1e7e3b50139e4fd68702cc374c3c7134e1db3bef8');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','key_rotation','a4da4da99b2d0198a2dccf165a039494de05ef80dfcd166e2898471470b20a23','ee71ee97d30909f00f3a45d1e7e3b50139e4fd68702cc374c3c7134e1db3bef8','5bd01d54de1c8119cdefa178b243915dee4aa66e11792ee685bb86bf9e6047ca');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','restoration','1d0248915dca48703b8ac52b2b0d2b22ec84aa7f389eb242a6ace63db7e97e07','5bd01d54de1c8119cdefa178b243915dee4aa66e11792ee685bb86bf9e6047ca','45f17359b13d4b3866315f728938cd604504f3ec270f7853e30a5d1b5ce8f1b8');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','account_activity','b04fa38605b6de5793dd746e9dce4b5fee2652253ee35a04d2f0ac3b1c93b31d','45f17359b13d4b3866315f728938cd604504f3ec270f7853e30a5d1b5ce8f1b8','3a89a44d15eb052a42c3252894d60f2f3b8f9c19aacfd5cb36a71165a5d567f3');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','account_opening','5c4fad4e0e5cf413d061143aba4292c0374f1b085f8febdbbe2c3b7e34765fcf','3a89a44d15eb052a42c3252894d60f2f3b8f9c19aacfd5cb36a71165a5d567f3','097603e99b2cc1d479c04878e17210af6cf853c4a26e4851e22c9a2c97c6efea');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','commitment','4f814bacc1cdd35f6afff8df1965ad542cf331af419f1177ead0cfe126f8e918','097603e99b2cc1d479c04878e17210af6cf853c4a26e4851e22c9a2c97c6efea','43564c25af93b85cbee79193725df28712761219324d5864be7804b993b07407');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','erasure_request','76c2f10b65901ca69d121c414feb54c5574cdcd0fb6b55170eb32953a75ade65','43564c25af93b85cbee79193725df28712761219324d5864be7804b993b07407','e5d06d1eb70d3a894c9189018d899d34287dc2405bee3b923dcbc38f6ebaf4f1');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','export','537afdc4d91f2ff0614395eeedfecff72d650215cf913969b02718530e502833','e5d06d1eb70d3a894c9189018d899d34287dc2405bee3b923dcbc38f6ebaf4f1','4ff325d1aba47ecbcdab7fff20c6be362876cbf040d84088da33746ffaf7355c');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','finding','84854ef33dbc05f1cdd63cde4c81b7d07c162b8109eecbe35d73a47dd1cc3e4c','4ff325d1aba47ecbcdab7fff20c6be362876cbf040d84088da33746ffaf7355c','916128b49558d792d361f838d0f4a66d408f8fcbaaf0e475c1b5516e2cfe1b2a');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','frame_import','e129e5ac9a3063ca3bfafde99f725f83b181907a191adb8395dc9e4bb39b07c7','916128b49558d792d361f838d0f4a66d408f8fcbaaf0e475c1b5516e2cfe1b2a','02d8249b15f0e833bb172e9f9d3757949fa0982c8d1567628e6262c0d003b046');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','list_lock','881044b3c482620c46f42d5ff265d428ff51d6f153263461ab049400aa840e0c','02d8249b15f0e833bb172e9f9d3757949fa0982c8d1567628e6262c0d003b046','05c226324812ae3e4759208a00404fe643548307fe156b41c609256d8256aaaf');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','listing','2a3ab6076e82f959918feb7b1fb07319245cdec6e472ff10b3b24269a4e3ce4f','05c226324812ae3e4759208a00404fe643548307fe156b41c609256d8256aaaf','d1443e94fc3fd086c38fcdde17c9a6b71c81950f7ab0028301f2d992bb3009bf');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','maintenance_change','187da1149196a79300f65e3e6c9c5944165f8fa13eb830e614df121557a6b77f','d1443e94fc3fd086c38fcdde17c9a6b71c81950f7ab0028301f2d992bb3009bf','52917f6e702c09471fb44c02d2602ebcbae091a6f8b3c187c824d67dec458185');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','password','01cda9a98fcfa36c9478503317744b5c846cb47b28d1b873a6ba96cefa9bceb4','52917f6e702c09471fb44c02d2602ebcbae091a6f8b3c187c824d67dec458185','1948f2a8c9a6e06a6aae833caa3de0ac690958fe80f30eed3797b2e42a1142df');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','photo','a7c3154fe49d9e52fa94350852aaa74000c86090e4e6b609dd9e8fd80072d4e2','1948f2a8c9a6e06a6aae833caa3de0ac690958fe80f30eed3797b2e42a1142df','d6df86c5ffcee3ed075072eab3bf86f1a595ebe6f6496065665faad4aa72b0c1');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','place_assignment','1d61c78a31747a2a15abd859b808a8d9226b0b56323309343993ad13f40b0fe0','d6df86c5ffcee3ed075072eab3bf86f1a595ebe6f6496065665faad4aa72b0c1','a4a822ec4cbb7a82b27430a9afae90fc4e51d2fce44330720de1f2f7b27c888d');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','plan_version','e64757e778a0d4a62a2d33627e701439f8f4d1e945310a4e23b4b9a0c7942e71','a4a822ec4cbb7a82b27430a9afae90fc4e51d2fce44330720de1f2f7b27c888d','ea4380a5e4c49a9b9699e0c5a5fd8bae08695e026082f99ff74d9bdf171144ea');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','role_assignment','053e140b601ee63d0f45fd453a0c508c4b02495d70d83d35f3c57c62ca61e90e','ea4380a5e4c49a9b9699e0c5a5fd8bae08695e026082f99ff74d9bdf171144ea','7684c726f4c78d19bae241f010e4d3905952cd2547ff9d7cca0ce6e240b93a7a');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','screening_answer','e837a0bdfc301b5829cecb4eebd65f442f735f7fda36364dc0672b1852013baa','7684c726f4c78d19bae241f010e4d3905952cd2547ff9d7cca0ce6e240b93a7a','d6a9e538088f580b03b2523fc62807e72f3f99f471dd381fc8edea4ffda7fcf1');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','session_revocation','250d413544cd517e6796b0a67f218841e2386e06a35cb404b9e5b3361c039c09','d6a9e538088f580b03b2523fc62807e72f3f99f471dd381fc8edea4ffda7fcf1','c21eb67d9c0e655d82292fadb75a3608b3c288fedf9329ffd5e9889379b234c2');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','sign_in','ff18f888525ee9357889773c70a55e0011fe968299f3c55779c60a31b44ffda5','c21eb67d9c0e655d82292fadb75a3608b3c288fedf9329ffd5e9889379b234c2','a61a4cb7d26541418939f3dfa8c9a2ee2865fee927bff4ef260f53eabc030508');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','substitution_request','033796590c7bcedb1282b02fa90f4e07701674cd58f90cd2b9fbe54e6fc9d5d1','a61a4cb7d26541418939f3dfa8c9a2ee2865fee927bff4ef260f53eabc030508','efab00536a675403ffd6b50a910417f2e3efbffb2572c716119222543d8cc7cb');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','training','43b729d602723bc2fc6a78bf03641d5c8b6253f7a1cdd5846efa3f8dcb7b6557','efab00536a675403ffd6b50a910417f2e3efbffb2572c716119222543d8cc7cb','1c04ece729237e294a773ff1133b48888c596d988ff5d75d83d45a425e82b70c');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','trial_decision','52cfe853c03c239f380ce6f41a8262f6336d4aa30bd8f8337615e6a29dc72423','1c04ece729237e294a773ff1133b48888c596d988ff5d75d83d45a425e82b70c','f4dbf1b5d9a9634255106ac2d6146bdc7192332993e0adfbe1c0668fa0cef5e3');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','unmasking','183728856199c660342a785eafbcf5dad4b9b0c4653b9f5e175c42ca4391b43b','f4dbf1b5d9a9634255106ac2d6146bdc7192332993e0adfbe1c0668fa0cef5e3','cc9df44ccc8355d32dbcd62d51893bef1666ea7ec9918fc4e6f3e59c47457c17');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','visit','9b99e651fb3964c45a552ca6db1dcf905dba97908e4d9c9621a95c2e92b7ec38','cc9df44ccc8355d32dbcd62d51893bef1666ea7ec9918fc4e6f3e59c47457c17','898610ef285b9da6b083a8eed42b9705616d23cc8cbb92bfb8de18ed4a82bc3f');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','area_draw','e10ab3300ee54cea7228368267b42fd92e32bda7b6a8d5577898ff5a6b03697e','898610ef285b9da6b083a8eed42b9705616d23cc8cbb92bfb8de18ed4a82bc3f','d6bc43fd336d9eee7bd8890124665ae4326413a8e337cbc8af8b3599e965c76e');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','building','9d6fbd58c2044d5239105df622e95273fd48ccee4963fc0cbbe60360bb50f1be','d6bc43fd336d9eee7bd8890124665ae4326413a8e337cbc8af8b3599e965c76e','dedda684761255a85e8aea865fe8271302a010c5c3ce889c3f8767fab80c20b4');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','draw','d00defe37b352c0a0e84475ad0e9febd6f5cbffe4a11d2f06b99958b939682f3','dedda684761255a85e8aea865fe8271302a010c5c3ce889c3f8767fab80c20b4','7267778b65893dbcd23d423bc8573a017a5c5e476d4433326d5bd6285ebfcd0c');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','dwelling','9373308ace0e960ab9750e8a8a09d24ae84576868c401f0b5703b73d13322ea9','7267778b65893dbcd23d423bc8573a017a5c5e476d4433326d5bd6285ebfcd0c','4e6e517ff52d4acef7e71ad7898d0421d0e8cbf7d9068887961ba160092464e3');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','erasure','cf8b3c888fd721b6584369c86e781ccc32414819cb08a92fe8d5938e984360aa','4e6e517ff52d4acef7e71ad7898d0421d0e8cbf7d9068887961ba160092464e3','cc032afe2d6aae0240dfd0745a2fc6bf1a4980d9e23ef105ccb174f2a364a408');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','frame_unit','30cc54b99e712a021f37c7298cac4292ba36c69a46fe17ac54790ec7a9d7ef3c','cc032afe2d6aae0240dfd0745a2fc6bf1a4980d9e23ef105ccb174f2a364a408','8edfaf6706417c54aa9904be9c552e2ed622f289addbf9c053b11faf564fd181');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','substitution_decision','40bd9b615a678309315f19f25d45300e8bb94fe621bc96c5f52ecb2b1dfa22fa','8edfaf6706417c54aa9904be9c552e2ed622f289addbf9c053b11faf564fd181','ac371c02a9c69176618c8665905691305138910de9aa30922c7eb68b726c4026');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','enumeration_area','2c24283eae823bcf5569d572db330790bbb03caede7aab2e17422c821570137a','ac371c02a9c69176618c8665905691305138910de9aa30922c7eb68b726c4026','1e02c46088aa7e62bffcb0ef714494b0f0384f9b6f0bd397e1125a3c9fbdaa98');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','5a4ae255-8acf-4ccb-898b-ade648a8e39a','sample_household','5782b9d3b97ceaad04c4a1f8585d58aba2324b8a0a0f3f395d7268328838745f','1e02c46088aa7e62bffcb0ef714494b0f0384f9b6f0bd397e1125a3c9fbdaa98','521c739f3287096f08346836b40fb0b3bf4f1d07504b7bc905aa8e52d5f017b6');
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
INSERT INTO "ledger_fact" VALUES('cycle','5a4ae255-8acf-4ccb-898b-ade648a8e39a',2,'521480fd20e79223a0bee97d6e6644d1a0c9ce2cdf625c1b690955e4577bd321');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','5a4ae255-8acf-4ccb-898b-ade648a8e39a|44011800100100102001',6,'e280ff55b9d4e68da996af69c4267bd046e882fe636a8a13686b217f6a8bbe35');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'c8d78e0de4a76d7c4613bea752c92634d7ac9f8dd91a3b75c5c35dfe5bbf96f6');
INSERT INTO "ledger_fact" VALUES('erasure_request','q1',8,'c7a203d1521087fc90841468421ce29381bc0fcb3b33258d4d1bf20d7c9894c3');
INSERT INTO "ledger_fact" VALUES('export','e1',9,'61d015103aeaef0f3639c7e4f7b8c36a814bd81c59c56b9c2b056e44098abd5a');
INSERT INTO "ledger_fact" VALUES('finding','5aa5254e-6502-4192-b2be-5d073c48d2ae',10,'66109f7df5f2a0b3812c1c835b3413fa0d988868df23b8d280d736e3eb8541a1');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',11,'c54bb87e0b3b4a2328b47dc0961773fac7a3faf3bb126977bcffa71447d2353e');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',12,'78502d111df37e232c1ca4531a24d043d488ec67bdb2b621c0b6d6c30879d747');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',13,'e6be599778eb30e8e10d45f65806659a2ce970cc5e35d81f7780279c3f98c6ff');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',13,'31f1d2f283df8670ee8b37f273702c6a775377b3d36924ede2d90623630c3d7b');
INSERT INTO "ledger_fact" VALUES('maintenance_change','m1',14,'db5584ce9f3fdb8ac53e5be61877de08a5ab85e277c5a932a60298ac93c94cd0');
INSERT INTO "ledger_fact" VALUES('password','audit|1',15,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',16,'d8c009c9719bf2e78fec61bc677b3c09a41f986ad50271ae27a976e829e94205');
INSERT INTO "ledger_fact" VALUES('place_assignment','5a4ae255-8acf-4ccb-898b-ade648a8e39a|audit|440118101|1',17,'fd4b45ed5c085f5a16eb41ab1406a1dbc3684cc66ded7d0a0564832aed478702');
INSERT INTO "ledger_fact" VALUES('plan_version','5a4ae255-8acf-4ccb-898b-ade648a8e39a|1',18,'810a1262180415935863347aeb83065259148f5dbedf1ad1756aa43a282705bd');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',19,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',19,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',19,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',19,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',19,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',19,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','3a184a77-a6d2-46ec-8cba-1377b84d9359',20,'e5c45cd680ee4ae7c213389f43ff4724fea62d8b4f20b769ab505282256b95fe');
INSERT INTO "ledger_fact" VALUES('screening_answer','6fbce2d3-5a04-4286-9dee-5ce7a4a7332f',20,'bbb7e606b7654cecd4a625a674076060875587403f785903ca8a7432639a60bd');
INSERT INTO "ledger_fact" VALUES('screening_answer','45537b09-3971-4faf-8c19-83f4a258ddce',20,'2e9f8b9190ee55ab32cf170746b31da05078965bddfe6b55533cea10981f3287');
INSERT INTO "ledger_fact" VALUES('screening_answer','13a1acd0-b13e-44ee-b30a-11909feb48a2',20,'eac0102efc201a94ec9da754e0aa955722de5145c55853acb03f7139843e32f2');
INSERT INTO "ledger_fact" VALUES('screening_answer','94cbc1e1-069d-4123-a0d7-e956ffc670e0',20,'793052585dd3829a2325746f2a396b9318b113790513bf953fcf2912a8d550c9');
INSERT INTO "ledger_fact" VALUES('screening_answer','2a1bbf92-1308-4fbe-b64e-1f53864ee0ec',20,'19c76b166b2e2eb9b4e2e7b3922c85ff28aa0ccaa12b189fced6fa86e6e4f3d1');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',21,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',22,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e',23,'cff517f1d017cb762950f0c12666e51096fa43249c41ead8c82683adbfceeec8');
INSERT INTO "ledger_fact" VALUES('training','5a4ae255-8acf-4ccb-898b-ade648a8e39a|enum|listing|1',24,'17674eebae804e97c2c128d3521955b1b37c31c85740e7dd4093b0c3ff933cf7');
INSERT INTO "ledger_fact" VALUES('training','5a4ae255-8acf-4ccb-898b-ade648a8e39a|enum|screening|1',24,'cd08a795be4776bf5360f6af8c3ff3af9fafa63c62ddf5aa52ad2288bf509dd2');
INSERT INTO "ledger_fact" VALUES('training','5a4ae255-8acf-4ccb-898b-ade648a8e39a|enum|placement|1',24,'8d64097dcb90598bd58dcec7d98e8e1c6e9eed4a2575ecec68bae86bd4593d06');
INSERT INTO "ledger_fact" VALUES('training','5a4ae255-8acf-4ccb-898b-ade648a8e39a|enum|bookkeeping|1',24,'d38f54b33262ef41bffe4a82594f4b17a3096be6d589099396e16289d3f41bdc');
INSERT INTO "ledger_fact" VALUES('trial_decision','919d594f-acc8-4fbd-879b-462ef8b78477',25,'b6811e625b424209e17d797648f82ee72f78c15dea53e9c076be1663a78de7a0');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',26,'1ed458788dc849b6747d1e7db703ea2737fd3ed26ba9dd1302dee02d34389c7e');
INSERT INTO "ledger_fact" VALUES('visit','b6190127-38cc-4373-af75-f02d4585247b',27,'777a901bd71daca78f1afc5df3a64970b907787a80c1a96e0476163ea6db35ef');
INSERT INTO "ledger_fact" VALUES('visit','8adef2cd-0197-4e3f-976a-43e8d59a03e0',27,'23bb8e1b5c03f96dcc0085e6537e1d81e71a8e98624c4d28fa1a821ef1954e67');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',28,'378b7e1b15b376dd7810ae49bf108dcc9e584a25b2da7fe3138d70c787356de2');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',29,'3dd68984014d981bbce72156ab4d8b13150253ea51ffeaf3f32d9a74493ec4f4');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',29,'baeaca96c99a39dce43a644d9f0f5c3b4e72fea481948cce3cbb8b1e4e911451');
INSERT INTO "ledger_fact" VALUES('draw','d1',30,'24118c46c9e7f83daee004a184ee6023b16fbcfc18542d5cb2dbc837fd2912bb');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',31,'50f7628b6a79f437517ed845de1d8baa51ad0b9095955dd598eb216d6acfce99');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',31,'236812f784e7e81b954091418d65c115a94108a971c9b372b063cf7be7a1b038');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',31,'7bc4c41563d68552f7efe1d6a87ecc59eb9ac83994bd3115307f05c3b24f01a0');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',31,'0bb3b28b96081b19e2b91c1026c69ba670e6a2412f6bb4323a14675c74a5d334');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',31,'20bb0ea0c09587087553eba35ec9de9f1c865b56ac28f9346c1d2e3f4be5c738');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',31,'af21f21eb8a9854c62db11c832e0a3406e79d65187672be17363241b66eedb6b');
INSERT INTO "ledger_fact" VALUES('erasure','q1',32,'3c4cbe3aae86781123a83f420156bf326082eb4c3e25c2885d7b3743da8add66');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',33,'a5bf482c6653b6ce7b26c3c446db1d23faac3e9514683fc461426ef65de96317');
INSERT INTO "ledger_fact" VALUES('substitution_decision','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e|approved',34,'6cd94dc09d0d38ae3e53e9e65440471b0600eda7e8b43eda229e3f3fdfcd6dff');
INSERT INTO "ledger_fact" VALUES('substitution_decision','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e|carried_out',34,'d0f6617c92464d9017e7d34ab3bb7ba0f441ccf4210d558ba4ff17af829ad53e');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',35,'9cb01e915fd00ab80ad4a7e329eb24fcb4b3ec2bf4bf19540323530fd4dac2e4');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',36,'54888db37dc5cba9503a6aa1ef1d8b6aa132b3fc47119ad065a45741708d3c2b');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',36,'938cc05aba4eb0207e73cf3bb9e1a0d13c89441e6dc4bf6b546d4dc41fef79a9');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',36,'92988b30bc1534a095a32fca4a0a84aad2bed26ef5cec5553789152d3607aa5a');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',36,'9ab48b5f5604a5b5688aec851c3c6cd2399db9ef9c1ac3eaabab164b8cb7e1de');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',36,'61e126954c59707dca572b6ad2baf64afd65429799fc76bc7a0f12590a4f2ff7');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',36,'2f0b6cca272e0ecb19a80c7056bc2955b7f12bcddc2a0eb1f56e0023743e9db2');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
CREATE TABLE maintenance_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	happened_on DATE NOT NULL, 
	successors VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_maintenance_change PRIMARY KEY (change_id), 
	CONSTRAINT ck_maintenance_change_kind_is_known CHECK (kind IN ('household_moved', 'household_split', 'household_merged', 'household_died_out', 'dwelling_demolished', 'dwelling_new', 'area_changed')), 
	CONSTRAINT ck_maintenance_change_code_has_a_known_length CHECK (length(code) IN (15, 18, 20)), 
	CONSTRAINT fk_maintenance_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "maintenance_change" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','m1','440118001001001','area_changed','440118001001001','2022-09-01',NULL,X'3432323131343461BA85A0D1661981B86D88A6EDAD0D77DED75B701E65390F9F5CAD7A340D0126EE04BCB58ABD0DB468');
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461F674B70D2B55CA7FAB6456EE1798994F061D7B0C36166029AB5993A1A9DBCF3F8C209D0E283A95200965BD5D08875D',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','3a184a77-a6d2-46ec-8cba-1377b84d9359','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461692F12C0AAD2BD5C08787758E295E31AE7B3DF70063985A47767F408DF5630DA7E2CFAD1CE',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','6fbce2d3-5a04-4286-9dee-5ce7a4a7332f','440118001001001','44011800100100100201',1,'002','01','in',3,X'343232313134346179F8B52EB79272932C789B2BBA091A14C6DA3E6226FB36BC95ECD9932E99587E62C2CE9392',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','45537b09-3971-4faf-8c19-83f4a258ddce','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434616CA788E7163E7E57C26C694A879DC24F3792E00086F8CC31BCCC69E0E33BE7F05790ECC693',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','13a1acd0-b13e-44ee-b30a-11909feb48a2','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346181362BF944E307B41F9F3937FC5C5B11B614D9009648795B0D41AD38F897E02A994FC21E73',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','94cbc1e1-069d-4123-a0d7-e956ffc670e0','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461437E5DEF0CBEB49662E2CAD8B1FA1FC53F7946E637173A979686C3CF154002D3677A922622',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','2a1bbf92-1308-4fbe-b64e-1f53864ee0ec','440118001001001','44011800100100100601',1,'006','01','in',3,X'343232313134346117C367C3410464B6E88CA8F4C784CB4C902F972468A03ECD0730D8F8FFAF29701233AF5562',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','5a4ae255-8acf-4ccb-898b-ade648a8e39a','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','5a4ae255-8acf-4ccb-898b-ade648a8e39a','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','5a4ae255-8acf-4ccb-898b-ade648a8e39a','16cf35a4-3af9-482a-99e6-a4d7d40d0f2e','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461151206A3407220E8605D84D689934FD8E698535250518DF9BBF555C7A20D4D9943373B026D9283E45DDD6C939EF1142930A9331D59050575A2');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','919d594f-acc8-4fbd-879b-462ef8b78477','440118001001001',1,'2022-11-01',X'3432323131343461DE392624CE3A5B4F266CFE946C4B0AF39BDF7F217BF8B2228BC37B0298C925A330CA3E6736');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','5a4ae255-8acf-4ccb-898b-ade648a8e39a','u1','440118001001001','440118001001001','address',1,X'3432323131343461023503434562157B8FE98DF8309DD76EC5CF5AECC23CD81F864D1CCDFFDAAE313A76');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','5a4ae255-8acf-4ccb-898b-ade648a8e39a','b6190127-38cc-4373-af75-f02d4585247b','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346104DAB3D1CB19235F93956B9665E39566B690064176A780DAA2B5B60C260B4AF2BB38085941F87D7CD09594CEF84E9B390FFB9BBB858F5B5E08');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','5a4ae255-8acf-4ccb-898b-ade648a8e39a','8adef2cd-0197-4e3f-976a-43e8d59a03e0','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461E44192BD0CA86DE5540955E2CA46732F255D91EFE190204EAD89AF92504E694458CC816BABB97013893C91A057F2866372B09FA96B90082BFC');
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
CREATE INDEX ix_maintenance_change_cycle_id ON maintenance_change (cycle_id);
CREATE INDEX ix_maintenance_change_ea_id ON maintenance_change (ea_id);
CREATE INDEX ix_erasure_request_cycle_id ON erasure_request (cycle_id);
CREATE INDEX ix_erasure_cycle_id ON erasure (cycle_id);
COMMIT;
