BEGIN TRANSACTION;
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611330070EDF36E7B7CF4F8E53EB2F806A42489EF717616786AF0692135BBF45ED3E52193B912C253FB3BB10307B654899BCA6DEB36A47204E5F1AE2812E4905');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346130E8CBEED0191EE01F909C6959B770AC73F11919E8B1E8C2C7D1CBAA259EEA5AD04E3D0E46FF18BB605E531A7CAAC098E8D2220610A203057B2640ACCDF00A');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346158886DF49E2E413D1929441E4B0226997F895C861FB9F54BF494BEA27C8D8DCA4C796273BCC98E1FBD2362F2C2EF94732B4E349EC330BA765BE648A203773B');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613199A34BED92BADB21821C1B4462728281A5D7FC67EEFC3D8C104CE6F284D2544701B4725BC0FCC7F582E01B6510DDE8D9898081CA6ABFC40FE9FA800303D2');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461BADEE14AF540CE7DB8E8ADADDE411F1B857319D2A8BB8F17BCC47F93EC57BEBE6745D75ADB3D1A1CD66B0E676659FD858625726207009EB0D8F6069E435566');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613B998928EC889DF450ADF6162AE83D48724C04A49D68E145D66B5FD82BB46FD0149B85B941B666A5373CC7B5787A6DA458C580FEC5699936F668E671DD5366');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','923263d8-6d6e-4ae6-9373-3d9595707786','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','cycle','2491adba85b3f3742c5b6dcddd1a498af9d4bf0e2c9d28ccc2b82d5a5ad4f8e7','0000000000000000000000000000000000000000000000000000000000000000','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account_opening','d1484d53bcf2321e36266bd756b2346446eccba26f189741655fd3d7a6bca40e','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde','4484da8a12ec0ccfde1aae48845838a1d2f26f9dbca6d46e589935a716f05cc1');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','commitment','5821ee41f94d32216803815f0b904e2b64c852a07170b24cd92870632e5b0c7c','4484da8a12ec0ccfde1aae48845838a1d2f26f9dbca6d46e589935a716f05cc1','0b308d7a5348e12e26c83237050f78118c29b8909d3bfebfccc47f04bcb61a08');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','finding','ce98b66b60141f26d1f29731f4eec761a88c6cf2a66e2eca8b98a1c500548282','0b308d7a5348e12e26c83237050f78118c29b8909d3bfebfccc47f04bcb61a08','fe224fca45a6a552b234a3369f4342951cf1c5555590a88d20dbe7b7697169be');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_import','a42f4b7a0bc0c5a6cb8acc5347ae06b2cf7be90b6e5893f4495994edf41e65c1','fe224fca45a6a552b234a3369f4342951cf1c5555590a88d20dbe7b7697169be','dd8c3a8ba514ac3d2fa1184b09d628cf46902bfa48c4b645d2540a1aa09332d9');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','list_lock','ecf5d9d1446df813f762066c18c6f40a1a020dcd4b7498b8607e8940a15849bf','dd8c3a8ba514ac3d2fa1184b09d628cf46902bfa48c4b645d2540a1aa09332d9','88d4a054e1e74c518ae054fe5370a002191a1b0f74d52e1d3e0c17896d089280');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','listing','13a8d0b8ca1e9e208e46865cf5f977e152823b8668531b342d6a07331121c65e','88d4a054e1e74c518ae054fe5370a002191a1b0f74d52e1d3e0c17896d089280','db4d1994944d9491653dc639dfa519d4025a4c8f591d9d4b8529746dfb7c6a01');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','plan_version','f6382ae2ecd68cf50d7f9bcae1c04669a3dceccd13e53c0f8cc4aec56000181e','db4d1994944d9491653dc639dfa519d4025a4c8f591d9d4b8529746dfb7c6a01','3c6065e4e979c72f6da3b200b464b8b305ed8890173b99dcbd1d51f4c20b4eb5');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','screening_answer','75f18423faac339e4b71afd6a293a2ea59535237d9e1c396ea5d679c10fd598b','3c6065e4e979c72f6da3b200b464b8b305ed8890173b99dcbd1d51f4c20b4eb5','b15953f90e42cb7a7bbbfc71d787379199e1a877eb7ece2506b5203a318ee340');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_request','065b242be5fcde50013e204d11c7e0ebf3a285a35af4595a68b457d92b43aded','b15953f90e42cb7a7bbbfc71d787379199e1a877eb7ece2506b5203a318ee340','38162656e49474ec6efb161da68be9be837f93f0fb493484a89490ae5f70227b');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','trial_decision','74f07963223a93f103d934d0160fd2ca57f0aff45098e04da8b1a9a512944e12','38162656e49474ec6efb161da68be9be837f93f0fb493484a89490ae5f70227b','f757be87e061d2c15e7ab60441969bf8fb832807318a86b92dc1c321f729a8ec');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','visit','37ce3f454cd9b48bc7a6db61ffb51b6794d2397cad6f9471ad605281e6c6dec1','f757be87e061d2c15e7ab60441969bf8fb832807318a86b92dc1c321f729a8ec','3d4b207b3dc58db96a9af6bb954d67754cdf4ad9e8e5d1eec6cbb7c0554c42ea');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','area_draw','ce8bd3f476adc605cd8d287a9c3770a897bf04e3470d0826501f442f0bb7592c','3d4b207b3dc58db96a9af6bb954d67754cdf4ad9e8e5d1eec6cbb7c0554c42ea','f8f6c257df1131778526ee2aaac0fccdc3d92365d1708e23a83b4291ea1faf9e');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','building','ffa2e66044d4560fa6cda6913a3ccc5086560ff016caba4667256d63a41ae6db','f8f6c257df1131778526ee2aaac0fccdc3d92365d1708e23a83b4291ea1faf9e','62f03664d5e677e5c110f715fc4f8d21734dbf70a6f56f1a06b4dd79a9efc65b');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','draw','8a48b4dc31ad91e254cd61ade3d208f43cb1d06e9510e1e800b6aa45016492a7','62f03664d5e677e5c110f715fc4f8d21734dbf70a6f56f1a06b4dd79a9efc65b','17022a68254825572105d99dce098a722a66df4024218247e3dcc08192f59036');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','dwelling','5cff2a31fb379d1acfdc75f5f95bdc61960afeb27c509cd2d034edba37b93a6a','17022a68254825572105d99dce098a722a66df4024218247e3dcc08192f59036','9919b59ddeae7746f3905a4f1d3ca5959476904deead2600b03aaacdc3efcd14');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_unit','b8029853474cf9ad3d524f12d07184d7826ba40d88a7e8943124ea09fe1229e0','9919b59ddeae7746f3905a4f1d3ca5959476904deead2600b03aaacdc3efcd14','9f1722ceaac4bc93e03644f15b42bac9d5fbb090ada65d55ac0c902402691580');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_decision','0c46614b1aa24da4a44dcf4e2ca5e659787f06127d687208f3780000c512ef5d','9f1722ceaac4bc93e03644f15b42bac9d5fbb090ada65d55ac0c902402691580','261a045e2040ba0a826128d1a0db2a2d152f4413a37c8d64d4ae6a57009f79bb');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','enumeration_area','6fa99f6a1fcfa8c657daaeb901858c9ebdd68cce22f2ef6c426e5e2ca50d49ef','261a045e2040ba0a826128d1a0db2a2d152f4413a37c8d64d4ae6a57009f79bb','4b232ca8e32c8d4d5d98eafaca18caf65cba0cf00210ada6e5595fcd908dc135');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','sample_household','082ab844d90e382297f762fc3cee22a2ba1c332b9e85fe3c2dcbf743eef4b6f5','4b232ca8e32c8d4d5d98eafaca18caf65cba0cf00210ada6e5595fcd908dc135','4212e085360bed74c1722fef9216faf459070a322643f5d57012f75856d6a05f');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('cycle','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'80f25c3bf54e3c8629bb6ad12555b3ccea6c76e9e9fa7481bfc6a4c04498742e');
INSERT INTO "ledger_fact" VALUES('account_opening','9e3b169e-5423-4b43-80c8-20083a59f40c|44011800100100102001',2,'a130ee64116efb0f13e569e7de0e45e0633e3adc160173a5af228759d54c2604');
INSERT INTO "ledger_fact" VALUES('commitment','c1',3,'7af05f0ab7b1a27b5f662351578f2a9e28b94804e6b73a42357588ed37f2fff7');
INSERT INTO "ledger_fact" VALUES('finding','923263d8-6d6e-4ae6-9373-3d9595707786',4,'d53d86176b1af4e4f76ae62c65f93eac0d259c7daad58b67e29d20a2b19e2e0c');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',5,'ce08c3ed19220158267217308ab4d728ebc9186e7c571c945964804ed6d270fd');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',6,'ddd77a2b3c4664c6b78240eb5e9c01d4049a9d00a529da4fcda1395eccdb1e19');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',7,'2ff74bdf64c840dea405b29ca30d8881c7d1b47c038438226de38d6a139e19c9');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',7,'23185665aa21cc58b9bf014d3af7ed3f3e9a6f8aa70d7c34fd0da009f166aa99');
INSERT INTO "ledger_fact" VALUES('plan_version','9e3b169e-5423-4b43-80c8-20083a59f40c|1',8,'5e63c7e2a8b80fb196d5a21fb5894a55c2fc836d85209623e879d0e33da091ee');
INSERT INTO "ledger_fact" VALUES('screening_answer','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e',9,'7324072e9f7a3b929185ce41f16c3cfe1244579b86232f28e00b4c5dd93fc80f');
INSERT INTO "ledger_fact" VALUES('screening_answer','86867810-a15f-4d6e-9609-67995637e96a',9,'52f7a9afc77433ebe5c02d047234e59417bbbb582df6d80defbf2acc185c8685');
INSERT INTO "ledger_fact" VALUES('screening_answer','f545d19a-c14a-4ec8-98dd-6729ddd520d6',9,'3bb59f09988d9bd74f96867c3b7fcd4e00c1b0abedb59f7be8b55feab3d9b03e');
INSERT INTO "ledger_fact" VALUES('screening_answer','8ad06d87-0259-440f-a1a0-8bd47f061232',9,'0307d2ae463b92afe7e7dd958a015c51c21d42f4d4a45b3b675a91064b976fd2');
INSERT INTO "ledger_fact" VALUES('screening_answer','0ff1d0b8-7308-4d88-8ca6-659032f1c16c',9,'68e86e2900c0c8cf4c52ff7db8f5d5a45df170b9c7062ec438afa3c083a92b16');
INSERT INTO "ledger_fact" VALUES('screening_answer','56f90b8c-849c-4f33-b284-a4a99db90724',9,'3518a7aadd504ffcf38a68cd889ccf5d93e6c2b1be3c3360af39133f3d08898b');
INSERT INTO "ledger_fact" VALUES('substitution_request','12ad2825-e143-4dbc-8f25-af777832e942',10,'59a083ede2e3ae6a4b7f76c6893db709a4c8d4250ade6b738b0b233bbc100951');
INSERT INTO "ledger_fact" VALUES('trial_decision','33d1c8c5-a03d-4624-b299-d7497795aee9',11,'19b9218679d4f8296572252652336393e2145c4d12c8f44bb81bc82c8b2307d4');
INSERT INTO "ledger_fact" VALUES('visit','158acbb9-42cd-4be7-924a-81c314ff3f01',12,'84d91d637dc58b72ece200cb88aff6e8e69a60d70bf97445ca8acdea41960ef4');
INSERT INTO "ledger_fact" VALUES('visit','9b4afd09-896e-4116-a90e-66094b149621',12,'063640670d718a58b05194e532c3b497f87dac2de38f010668f32f029386b18d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',13,'2e7c85fd74c71b42fffbfc25763e5c33927fbdfc77d137b9e476bd95bb642d06');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',14,'7410b41e2fee0e6846f2a55fe96d0f2272129cf5fe238317595f78c973bab0c3');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',14,'5122a92e997c5ef821713bc1d125fc1825d0512f9307d46af044dff8097edd6b');
INSERT INTO "ledger_fact" VALUES('draw','d1',15,'59598ebda8d09ed571410baf37f371b245dcd4df6320886cc3151ddc46745c53');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',16,'c9d1b60b329e8548c2b81ab5ddd95341b95ae1eb256b165c920afdac29249319');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',16,'27b4d155ad9cbf7b959a2d6454357bd22bd3c0ff76856e3ffd0070fe5bf39178');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',16,'33e7ba0578212f3bdbdd12cd7841bfc7e19a012683fc1666882bfe909cee9620');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',16,'40ebb0f1037658e096a9f2604dc0f4388d907adb477e6c39067e3be6af138ab4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',16,'17a203fce89b7a5661800fa11ed4c5afb7412cd10dad9749cd01716e9690fe84');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',16,'3edf0276554605b41a1fd4bcf8d48275a47c06f4329dc451adcdd33958acf856');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',17,'ebefd264c1677433ecaa2866889891e5081bb5435103866cefeed85d0bcd4b85');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|approved',18,'10e64aa0e324da98565234a44fd90e38748eb272d1c11ce255fb37b1feab128f');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|carried_out',18,'556f437c213cd5da9926a35a845d655ba51e7c41125db5492cc5f5069c73c28c');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',19,'fdc26d58fdec08797d1be90c135e45f384cac12428232d829106cef23bc8d27f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',20,'4e470579835d800a6bedd67dbb594c69cd3a885468ae5456629d10290a37cbc2');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',20,'d54594ddabd28d566be0b233237e479ba27ebc24d42e63c80838b48dfed1a68f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',20,'cc7ada2ac3983de93f8b1688374cd5d389feb5fb38a56fc7cf3339419bcf2ec8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',20,'35218f0a075b20fbf68430afe6e297002225fd533f7ab8d876a8f46aff801e49');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',20,'0e6430f2abbda05a82f09bf558645f7791c73fd86f30f02101faf603db3d6c43');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',20,'c39d72b7e29a27acfe50832f435f8c562a403fdb6d381459e0e075c6eb17e65a');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434619D1F393A6E811C3C8604D9BA39904B59934E87786974C8880C568713719CFE9DE8C571BF95',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','86867810-a15f-4d6e-9609-67995637e96a','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434619A827D0FAD55D9431A75E7B076D41F68E62E64472E3CC51A28B763DC09742E4F7EDB031A00',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','f545d19a-c14a-4ec8-98dd-6729ddd520d6','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461D65E3FCA7E4503CC788920B0C5F461A0B27309C981987566BDA03179184C1039A89D9E7A45',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','8ad06d87-0259-440f-a1a0-8bd47f061232','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461335D215A3BC5FABCE8CB7490EA21CB2C08A1F75A7DBE8B309144E0C374DA072FB3C133D4F6',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','0ff1d0b8-7308-4d88-8ca6-659032f1c16c','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461ED9E5A2F64628D83AE0C62DE79354AC88E20B05E925BC86C555D7E9B68BE8B44436841EEA8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','56f90b8c-849c-4f33-b284-a4a99db90724','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461B553D214C92FAF06E88700E265BF3ECF9B02BBF1CC39FC45570AD1D3AD7E31F0AA52D8ADE8',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434613C86DD2AC784B4D63250BA31C2485C076C4C4532995915EEBA1B129018C1ADD91521405349870FD0DB407B7B12CDFFFF11251919E9ACD03394');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','33d1c8c5-a03d-4624-b299-d7497795aee9','440118001001001',1,'2022-11-01',X'34323231313434616FE290C2B6F13F6820262DC8D5C4870F8726775B8667C631DAF1B1B4337C9B36CC50188158');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','158acbb9-42cd-4be7-924a-81c314ff3f01','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346121D3B630FC25769EA833672AFC70A4B10982AB1D1CEDEABAB8530AA624E7AE4C9AF794419ED86DE015B0181471245842186E6A4DD1357B05AF');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','9b4afd09-896e-4116-a90e-66094b149621','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434619790EA2C794F748481C61881C96FD7D77195DDC50DDBAC08811BBA403920A6332D8AB7B0D898DB0E5E70353B50B1211427E4A84B6B5899D6A6');
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
COMMIT;
